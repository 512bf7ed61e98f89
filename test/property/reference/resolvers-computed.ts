import {
  answerOf,
  contestOf,
  type Drift,
  driftOf,
  foldsInto,
  launderedOf,
  originsOf,
  positionOf,
  type Side,
  stanceMatrixOf,
  standingOf,
  type Voice,
  voiceOf,
} from '../../../src/analysis/index.ts';
import { knownIn, knownWith } from './facts.ts';
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
      changes: found.changes.map(({ kind, statements: [earlier, later] }) =>
        made('PositionChange', { kind, earlier: one(earlier, reading), later: one(later, reading) }),
      ),
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
