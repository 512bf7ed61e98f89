import {
  answerOf,
  circularReportsOf,
  contestOf,
  type Drift,
  driftOf,
  foldsInto,
  type Known,
  know,
  launderedOf,
  originsOf,
  positionOf,
  type SelfContradiction,
  type Side,
  selfContradictionsOf,
  stanceMatrixOf,
  standingLabelOf,
  standingOf,
  type Voice,
  voiceOf,
  withoutJudgement,
  withoutSource,
  withoutStatement,
} from '../../../src/analysis/index.ts';
import { connection } from './connection.ts';
import { knownIn, knownWith } from './facts.ts';
import { filterOf, passesClaim } from './filters.ts';
import type { State } from './graph.ts';
import { find, made, type Reading, recordOrNull, visible } from './reading.ts';
import type { Resolvers } from './resolver.ts';

function one(id: string | null, reading: Reading) {
  return recordOrNull(id === null ? undefined : find(id, reading));
}

function all(ids: readonly string[], reading: Reading) {
  return ids.map((id) => one(id, reading));
}

function voiceThings({ agent, publisher, source }: Voice, reading: Reading) {
  return { voice: one(agent, reading), publisher: one(publisher, reading), source: one(source, reading) };
}

function side({ voice, statements, direct }: Side, reading: Reading) {
  return made('Side', { ...voiceThings(voice, reading), statements: all(statements, reading), direct });
}

function drift({ kind, from, to }: Drift, reading: Reading) {
  return made('Drift', { kind, from: one(from, reading), to: one(to, reading) });
}

function origins(claims: readonly string[], reading: Reading) {
  const found = originsOf(knownIn(reading), claims);
  return made('Origins', { ...found, voices: all(found.voices, reading) });
}

/** Whether a statement counts as said by an agent; also one that only a filter by review states shows. */
export function foldsIntoAgent(statement: State, agent: State, reading: Reading): boolean {
  return foldsInto(knownWith(statement, reading), statement.id, agent.id);
}

/** `contest` of a claim, as the answer has it. */
function contestStatus(claim: State, reading: Reading): string {
  return contestOf(knownIn(reading), claim.id).status;
}

/** Whether a claim, or an attribution, passes the part of a filter that is on computed fields. */
export function passesComputed(
  claim: State,
  filter: Readonly<Record<string, unknown>>,
  reading: Reading,
): boolean {
  const { contest, singleOrigin, answer, laundered } = filter;
  const among = (wanted: unknown, word: () => string): boolean =>
    wanted === undefined || wanted === null || (wanted as readonly string[]).includes(word());
  const known = knownIn(reading);
  const isIf = (wanted: unknown, holds: () => boolean): boolean =>
    wanted === undefined || wanted === null || wanted === holds();
  return (
    among(contest, () => contestStatus(claim, reading)) &&
    among(answer, () => answerOf(known, claim.id).status) &&
    isIf(laundered, () => launderedOf(known, claim.id).length > 0) &&
    isIf(singleOrigin, () => originsOf(known, [claim.id]).most === 1)
  );
}

function change({ kind, statements: [earlier, later] }: SelfContradiction, reading: Reading) {
  return made('PositionChange', { kind, earlier: one(earlier, reading), later: one(later, reading) });
}

function kindsOf(claim: State, reading: Reading): readonly string[] {
  const { status, selfContradictions } = contestOf(knownIn(reading), claim.id);
  const within = selfContradictionsOf(knownIn(reading), [claim.id]);
  const kinds = status === 'CONTESTED' ? ['BETWEEN_VOICES'] : [];
  if (selfContradictions.length > 0 || within.length > 0) kinds.push('ONE_VOICE');
  return kinds;
}

function stateOf(known: Known, claim: string) {
  const { least, most } = originsOf(known, [claim]);
  const contest = contestOf(known, claim).status;
  return { contest, leastOrigins: least, mostOrigins: most, standing: standingLabelOf(known, claim) };
}

/** Fields that are computed from facts: from those of the whole graph, where the program reads what stands around. */
export const COMPUTED_RESOLVERS: Resolvers = {
  'Activity.origins': (activity, _, reading) =>
    origins(
      visible('Claim', reading)
        .filter(({ properties }) => properties.ofId === activity.id)
        .map(({ id }) => id),
      reading,
    ),
  'Agent.position': (agent, { claim }, reading) => {
    const isShown = find(claim, reading) !== undefined;
    const found = positionOf(knownIn(reading), agent.id, isShown ? String(claim) : '');
    return made('Position', {
      stance: found.stance,
      statements: all(found.statements, reading),
      live: all(found.live, reading),
      changes: found.changes.map((each) => change(each, reading)),
      drift: found.drift.map((each) => drift(each, reading)),
    });
  },
  'Attribution.answer': (claim, _, reading) => {
    const found = answerOf(knownIn(reading), claim.id);
    return made('AttributionAnswer', {
      status: found.status,
      statements: all(found.statements, reading),
      elsewhere: all(found.elsewhere, reading),
    });
  },
  'Attribution.laundered': (claim, _, reading) => all(launderedOf(knownIn(reading), claim.id), reading),
  'Claim.contest': (claim, _, reading) => {
    const found = contestOf(knownIn(reading), claim.id);
    const sides = (list: readonly Side[]) => list.map((each) => side(each, reading));
    return made('Contest', {
      status: found.status,
      affirmedBy: sides(found.affirmedBy),
      deniedBy: sides(found.deniedBy),
      discreditedBy: sides(found.discreditedBy),
      selfContradictions: sides(found.selfContradictions),
    });
  },
  'Claim.drift': (claim, _, reading) =>
    driftOf(knownIn(reading), claim.id).map((each) => drift(each, reading)),
  'Claim.origins': (claim, _, reading) => origins([claim.id], reading),
  'Claim.standing': (claim, { audience }, reading) => {
    const found = standingOf(knownIn(reading), claim.id, (audience ?? []) as readonly string[]);
    return made('Standing', {
      label: found.label,
      reasons: found.reasons.map(({ by, on, kind, succeeds }) =>
        made('StandingReason', { by: one(by, reading), on: one(on, reading), kind, succeeds }),
      ),
      flips: found.flips.map((set) => all(set, reading)),
    });
  },
  'Contradiction.claim': (claim) => recordOrNull(claim),
  'Contradiction.kinds': (claim, _, reading) => kindsOf(claim, reading),
  'Contradiction.affirmedBy': (claim, _, reading) =>
    contestOf(knownIn(reading), claim.id).affirmedBy.map((each) => side(each, reading)),
  'Contradiction.deniedBy': (claim, _, reading) =>
    contestOf(knownIn(reading), claim.id).deniedBy.map((each) => side(each, reading)),
  'Contradiction.changes': (claim, _, reading) =>
    selfContradictionsOf(knownIn(reading), [claim.id]).map((each) => change(each, reading)),
  'Query.contradictions': (_, args, reading) => {
    const { kinds, about } = filterOf(args);
    const claims = visible('Claim', reading).filter((claim) => {
      const found = kindsOf(claim, reading);
      const wanted = (kinds ?? null) as readonly string[] | null;
      return (
        passesClaim(claim, { about }) &&
        (wanted === null ? found.length > 0 : wanted.some((kind) => found.includes(kind)))
      );
    });
    const list = { field: 'Query.contradictions', key: 'recordedSort', descending: true };
    return connection(list, claims, args, reading, 'Contradiction', (state) => ({
      type: 'Contradiction',
      state,
      values: state.properties,
    }));
  },
  'Query.circularReports': (_, { first }, reading) => {
    const nodes = circularReportsOf(knownIn(reading)).map(({ kind, statements, sources }) =>
      made('CircularReport', { kind, statements: all(statements, reading), sources: all(sources, reading) }),
    );
    const cursors = circularReportsOf(knownIn(reading)).map(({ kind, statements, sources }) =>
      Buffer.from(
        JSON.stringify(['Query.circularReports', `${kind} ${statements[0] ?? sources[0]}`]),
      ).toString('base64url'),
    );
    const count = typeof first === 'number' ? first : 20;
    const page = nodes.slice(0, count);
    return made('CircularReportConnection', {
      nodes: page,
      edges: page.map((node, index) => made('CircularReportEdge', { cursor: cursors[index], node })),
      totalCount: nodes.length,
      pageInfo: made('PageInfo', {
        hasNextPage: nodes.length > page.length,
        hasPreviousPage: false,
        startCursor: page.length > 0 ? cursors[0] : null,
        endCursor: page.length > 0 ? cursors[page.length - 1] : null,
      }),
    });
  },
  'Query.impactOf': (_, { source, statement, judgement }, reading) => {
    const known = knownIn(reading);
    const fewer =
      typeof source === 'string'
        ? withoutSource(known.facts, source)
        : typeof statement === 'string'
          ? withoutStatement(known.facts, statement)
          : withoutJudgement(known.facts, String(judgement));
    const after = know(fewer);
    const claims = known.facts.claims
      .map(({ id }) => ({ id, before: stateOf(known, id), after: stateOf(after, id) }))
      .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after))
      .sort((left, right) => (left.id < right.id ? -1 : 1));
    return made('Impact', {
      complete: true,
      claims: claims.map((each) =>
        made('ClaimImpact', {
          claim: one(each.id, reading),
          before: made('ClaimState', each.before),
          after: made('ClaimState', each.after),
        }),
      ),
    });
  },
  'Query.stanceMatrix': (_, { activity, claims, speakers }, reading) => {
    const wanted = visible('Claim', reading).filter(
      ({ id, properties }) =>
        ((claims ?? []) as readonly string[]).includes(id) ||
        (typeof activity === 'string' && properties.ofId === activity),
    );
    const ids = wanted.map(({ id }) => id).sort();
    const cells = stanceMatrixOf(knownIn(reading), {
      claims: ids,
      ...(Array.isArray(speakers) ? { speakers } : {}),
    });
    return made('StanceMatrix', {
      claims: all(ids, reading),
      cells: cells.map(({ voice, claim, stance, statements }) =>
        made('StanceCell', {
          ...voiceThings(voice, reading),
          claim: one(claim, reading),
          stance,
          statements: all(statements, reading),
        }),
      ),
    });
  },
  'Statement.voice': (statement, _, reading) =>
    one(voiceOf(knownWith(statement, reading), statement.id).agent, reading),
};
