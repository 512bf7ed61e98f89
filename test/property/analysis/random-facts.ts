import fc from 'fast-check';
import type { Days, Facts, StatementFact } from '../../../src/analysis/facts.ts';

const AGENT_KINDS = {
  Beijing: 'GOVERNMENT',
  Carmakal: 'PERSON',
  China: 'COUNTRY',
  'Five Eyes': 'GROUP',
  Hodge: 'PERSON',
  Mandiant: 'ORGANIZATION',
  Washington: 'GOVERNMENT',
} as const;

/** The agents, claims and sources that random facts are about. */
export const AGENTS = Object.keys(AGENT_KINDS);
export const CLAIMS = ['P', 'Q', 'R'];
export const SOURCES = ['article', 'blog', 'dispatch'];

const DAYS = [null, '2023-01-01', '2023-02-01', '2023-03-01'];

/** Some values of an arbitrary, or none; each of them once. */
function some<Value>(arbitrary: fc.Arbitrary<Value>, most: number): fc.Arbitrary<Value[]> {
  return fc.uniqueArray(arbitrary, { maxLength: most, selector: (value) => JSON.stringify(value) });
}

const days: fc.Arbitrary<Days> = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS))
  .map(([one, other]) =>
    one !== null && other !== null && one > other
      ? { earliest: other, latest: one }
      : { earliest: one, latest: other },
  );

/** An ordered pair of two of these; with `rising`, the first before the second, so that there is no circle. */
function pair(ids: readonly string[], rising = false): fc.Arbitrary<{ from: string; to: string }> {
  return fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => (rising && from > to ? { from: to, to: from } : { from, to }));
}

function statement(id: string): fc.Arbitrary<StatementFact> {
  return fc
    .record({
      source: fc.constantFrom(...SOURCES),
      speaker: fc.option(fc.constantFrom(...AGENTS), { freq: 3 }),
      onBehalfOf: some(fc.constantFrom(...AGENTS), 1),
      side: fc.constantFrom(
        ['ASSERT', 'AFFIRMS'] as const,
        ['ACCUSE', 'AFFIRMS'] as const,
        ['DENY', 'DENIES'] as const,
        ['DECLINE_TO_COMMENT', 'ADDRESSES'] as const,
        ['ARGUE', null] as const,
      ),
      // Most on one claim, so that they meet.
      claim: fc.constantFrom('P', 'P', ...CLAIMS),
      certainty: fc.constantFrom('CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNCOMMITTED', null),
      said: days,
      hedges: some(fc.constantFrom('SPEAKER', 'REPORTER', 'AMBIGUOUS', 'UNRECORDED'), 2),
      chainRecorded: fc.boolean(),
    })
    .map(({ side: [act, stance], claim, source, ...rest }) => ({
      id,
      source,
      version: `${source}:1`,
      act,
      stance,
      claim: stance === null ? null : claim,
      ...rest,
    }));
}

/** Facts with up to eight statements, and with all that can tie them. */
export const someFacts: fc.Arbitrary<Facts> = fc.integer({ min: 0, max: 8 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `s${index + 1}`);
  // Ties need two statements.
  const ties = <Value>(arbitrary: () => fc.Arbitrary<Value>, most: number) =>
    count < 2 ? fc.constant([]) : some(arbitrary(), most);
  return fc.record({
    agents: fc.constant(AGENTS.map((id) => ({ id, kind: kindOf(id), name: backwards(id) }))),
    affiliations: some(
      fc
        .tuple(pair(AGENTS, true), fc.constantFrom('PART_OF', 'SPEAKS_FOR'), days)
        .map(([tie, type, period]) => ({ ...tie, type, period })),
      5,
    ),
    judgements: some(
      fc.record({
        id: fc.constantFrom('j1', 'j2', 'j3', 'j4'),
        between: pair(AGENTS).map(({ from, to }): [string, string] => [from, to]),
        verdict: fc.constantFrom('SAME', 'SAME', 'DIFFERENT'),
      }),
      3,
    ),
    sources: fc.tuple(
      ...SOURCES.map((id) => fc.option(fc.constantFrom(...AGENTS)).map((publisher) => ({ id, publisher }))),
    ),
    derivations: some(
      pair(SOURCES).map(({ from, to }) => ({ from, version: `${from}:1`, to })),
      3,
    ),
    claims: fc.tuple(
      ...CLAIMS.map((id) => fc.option(fc.constantFrom(...AGENTS)).map((accused) => ({ id, accused }))),
    ),
    relations: some(
      fc
        .tuple(pair(CLAIMS), fc.constantFrom('CONTRADICTS', 'ENTAILS'))
        .map(([tie, type]) => ({ ...tie, type })),
      3,
    ),
    statements: count === 0 ? fc.constant([]) : fc.tuple(...ids.map(statement)),
    relays: ties(() => pair(ids), 4),
    withdrawals: ties(() => pair(ids, true), 3),
    answers: ties(
      () =>
        fc
          .tuple(pair(ids), fc.constantFrom('CONTENT', 'CREDIBILITY', 'MOTIVE'))
          .map(([tie, aspect]) => ({ ...tie, aspect })),
      4,
    ),
    arguments: fc.tuple(
      ...['a1', 'a2', 'a3'].map((id) =>
        fc.record({
          id: fc.constant(id),
          kind: fc.constantFrom('SUPPORT', 'REBUT', 'UNDERCUT', 'DEFLECT'),
          target: fc.constantFrom(...CLAIMS, ...['a1', 'a2', 'a3'].filter((other) => other !== id)),
          premises: fc.constant([]),
          putForwardBy: count === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...ids), { freq: 2 }),
          statedBy: fc.constantFrom('SPEAKER', 'ANNOTATOR'),
        }),
      ),
    ),
  }) as fc.Arbitrary<Facts>;
});

/** An ordered list of some agents. */
export const someAudience: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom(...AGENTS), {
  maxLength: 3,
});

/** A name that puts the agents in another order than their ids do. */
function backwards(id: string): string {
  return [...id].reverse().join('');
}

function kindOf(id: string): (typeof AGENT_KINDS)[keyof typeof AGENT_KINDS] {
  return AGENT_KINDS[id as keyof typeof AGENT_KINDS];
}
