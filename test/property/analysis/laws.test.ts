import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../src/analysis/contest.ts';
import type { Days, Facts } from '../../../src/analysis/facts.ts';
import type { ContestStatus } from '../../../src/analysis/findings.ts';
import { foldOf } from '../../../src/analysis/folding.ts';
import {
  contestOf,
  know,
  originsOf,
  withoutJudgement,
  withoutStatement,
} from '../../../src/analysis/index.ts';
import { liveOn } from '../../../src/analysis/live.ts';
import { allAnswers } from './all-answers.ts';
import { AGENTS, CLAIMS, SOURCES, someFacts } from './random-facts.ts';
import { visibleFacts, withoutRecords } from './visible-facts.ts';

const someClaim = fc.constantFrom(...CLAIMS);
const someAgent = fc.constantFrom(...AGENTS);
/** Each run asks everything. */
const RUNS = { numRuns: 100 };

describe('whatever the facts,', () => {
  it('their order changes no answer', () => {
    fc.assert(
      fc.property(someFacts, fc.func(fc.integer()), (facts, weigh) => {
        expect(allAnswers(shuffled(facts, weigh))).toEqual(allAnswers(facts));
      }),
      RUNS,
    );
  }, 120_000);

  it('what is hidden changes no answer, and is in none', () => {
    const records = [...AGENTS, ...CLAIMS, ...SOURCES, 's1', 's2', 's3', 'a1', 'a2', 'j1', 'j2'];
    fc.assert(
      fc.property(someFacts, fc.subarray(records, { minLength: 1, maxLength: 4 }), (facts, ids) => {
        const hidden = new Set(ids);
        const shown = visibleFacts(facts, hidden);
        const answers = allAnswers(shown);
        expect(allAnswers(withoutRecords(facts, hidden))).toEqual(answers);
        const said = new Set(JSON.stringify(answers).match(/"[^"]+"/g));
        for (const id of ids) expect(said.has(JSON.stringify(id))).toBe(false);
      }),
      RUNS,
    );
  }, 120_000);

  it('facts are not changed by asking', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const before = structuredClone(facts);
        allAnswers(frozen(facts));
        expect(facts).toEqual(before);
      }),
      RUNS,
    );
  }, 60_000);

  it('folding is idempotent: the top of a fold folds into itself', () => {
    const days: fc.Arbitrary<Days> = fc.record({
      earliest: fc.constantFrom(null, '2023-01-15'),
      latest: fc.constantFrom(null, '2023-02-15'),
    });
    fc.assert(
      fc.property(
        someFacts,
        someAgent,
        fc.subarray(AGENTS, { maxLength: 2 }),
        days,
        (facts, agent, behalf, on) => {
          const known = know(facts);
          const top = foldOf(known, agent, on);
          expect(foldOf(known, top, on)).toBe(top);
          const principal = foldOf(known, agent, on, behalf);
          // Where those spoken for have different tops, the speaker has the voice in this statement alone.
          if (principal !== foldOf(know({ ...facts, affiliations: [] }), agent, on)) {
            expect(foldOf(known, principal, on)).toBe(principal);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('undoing a SAME judgement restores every answer', () => {
    fc.assert(
      fc.property(someFacts, someAgent, someAgent, (facts, one, other) => {
        const before = allAnswers(facts);
        const judgement = { id: 'new', verdict: 'SAME', between: [one, other] } as const;
        const joined = { ...facts, judgements: [...facts.judgements, judgement] };
        allAnswers(joined);
        expect(allAnswers(withoutJudgement(joined, 'new'))).toEqual(before);
      }),
      RUNS,
    );
  }, 120_000);

  it('a republication of what is affirmed never raises the least number of origins', () => {
    fc.assert(
      fc.property(someFacts, someClaim, fc.nat(), fc.boolean(), (facts, claim, choice, published) => {
        const known = know(facts);
        const affirmations = liveOn(known, claim, 'AFFIRMS');
        const relayed = affirmations[choice % affirmations.length];
        fc.pre(relayed !== undefined);
        const source = { id: 'reprint', publisher: published ? 'Hodge' : null };
        const relay = {
          ...relayed,
          id: 'relay',
          source: 'reprint',
          version: 'reprint:1',
          speaker: null,
          onBehalfOf: [],
        };
        const republished = know({
          ...facts,
          sources: [...facts.sources, source],
          statements: [...facts.statements, relay],
          relays: [...facts.relays, { from: 'relay', to: relayed.id }],
        });
        expect(originsOf(republished, [claim])).toEqual(originsOf(known, [claim]));
      }),
      RUNS,
    );
  });

  it('a denial never changes the claim that it denies: who affirms it, and from where', () => {
    fc.assert(
      fc.property(someFacts, someClaim, someAgent, fc.nat(), (facts, claim, speaker, choice) => {
        const affirmations = facts.statements.filter(
          (statement) => statement.claim === claim && statement.stance === 'AFFIRMS',
        );
        const denied = affirmations[choice % affirmations.length];
        fc.pre(denied !== undefined);
        const denial = { ...denied, id: 'denial', speaker, act: 'DENY', stance: 'DENIES' } as const;
        const disputed: Facts = {
          ...facts,
          statements: [...facts.statements, denial],
          answers: [...facts.answers, { from: 'denial', to: denied.id, aspect: 'CONTENT' }],
        };
        const before = contestOf(know(facts), claim);
        const after = contestOf(know(disputed), claim);
        expect(after.affirmedBy).toEqual(before.affirmedBy);
        expect(after.discreditedBy).toEqual(before.discreditedBy);
        expect(originsOf(know(disputed), [claim])).toEqual(originsOf(know(facts), [claim]));
        expect(know(disputed).claims.get(claim)).toEqual(know(facts).claims.get(claim));
        expect(after.deniedBy.flatMap(({ statements }) => statements)).toContain('denial');
        expect(allAnswers(withoutStatement(disputed, 'denial'))).toEqual(allAnswers(facts));
      }),
      RUNS,
    );
  }, 120_000);
});

describe('the table of contest statuses', () => {
  /** The rows of the table, word for word. */
  const rows: Readonly<
    Record<ContestStatus, (a: string[], d: string[], withdrawn: boolean, attacked: boolean) => boolean>
  > = {
    UNSTATED: (a, d, withdrawn) => a.length === 0 && d.length === 0 && !withdrawn,
    WITHDRAWN: (a, d, withdrawn) => a.length === 0 && d.length === 0 && withdrawn,
    DENIED_ONLY: (a, d) => a.length === 0 && d.length > 0,
    CONTESTED: (a, d) => a.length > 0 && d.length > 0 && new Set([...a, ...d]).size >= 2,
    SELF_CONTRADICTED: (a, d) => a.length > 0 && d.length > 0 && new Set([...a, ...d]).size === 1,
    DISCREDITED: (a, d, _, attacked) => a.length > 0 && d.length === 0 && attacked,
    UNCONTESTED: (a, d, _, attacked) => a.length > 0 && d.length === 0 && !attacked,
  };

  it('is total, and each combination has exactly one status', () => {
    const sides = [[], ['one'], ['two'], ['one', 'two']];
    for (const affirming of sides) {
      for (const denying of sides) {
        for (const withdrawn of [false, true]) {
          for (const discredited of [false, true]) {
            const holding = Object.entries(rows)
              .filter(([, holds]) => holds(affirming, denying, withdrawn, discredited))
              .map(([status]) => status);
            expect([
              statusOf({
                affirming: new Set(affirming),
                denying: new Set(denying),
                withdrawn,
                discredited,
              }),
            ]).toEqual(holding);
          }
        }
      }
    }
  });
});

/** The same facts with each list in another order, and judgements with their agents the other way round. */
function shuffled(facts: Facts, weigh: (value: string) => number): Facts {
  const lists = Object.entries(facts).map(([name, list]) => [
    name,
    [...(list as readonly unknown[])].sort(
      (one, other) => weigh(JSON.stringify(one)) - weigh(JSON.stringify(other)),
    ),
  ]);
  const mixed = Object.fromEntries(lists) as Facts;
  return {
    ...mixed,
    judgements: mixed.judgements.map(({ between: [one, other], ...rest }) => ({
      ...rest,
      between: [other, one],
    })),
  };
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
