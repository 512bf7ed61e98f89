import { type Facts, type Known, know } from '../../../src/analysis/index.ts';
import { type State, text } from './graph.ts';
import { findInput, linked, type Reading, visible } from './reading.ts';

/** A property, null where it is absent. */
const value = (state: State, property: string): unknown => state.properties[property] ?? null;

function affiliations(agent: State, reading: Reading) {
  return (['PART_OF', 'SPEAKS_FOR'] as const).flatMap((type) =>
    linked(agent, type, reading)
      .filter(({ properties }) => Number(properties.marking) <= reading.view.clearance)
      .map(({ target, properties: { from, to } }) => ({
        from: agent.id,
        to: target.id,
        type,
        period: { earliest: from ?? null, latest: to ?? null },
      })),
  );
}

function statement(state: State, reading: Reading) {
  const hops = state.properties.hopStated;
  return {
    id: state.id,
    source: text(state, 'sourceId'),
    version: text(state, 'versionId'),
    speaker: value(state, 'speakerId'),
    onBehalfOf: linked(state, 'ON_BEHALF_OF', reading).map(({ target }) => target.id),
    act: value(state, 'act'),
    claim: value(state, 'claimId'),
    stance: value(state, 'stance'),
    certainty: value(state, 'certainty'),
    said: { earliest: value(state, 'saidEarliest'), latest: value(state, 'saidLatest') },
    hedges: linked(state, 'HEDGED_BY', reading, findInput).map(({ target }) => value(target, 'owner')),
    chainRecorded: !(Array.isArray(hops) && hops.includes('NOT_RECORDED')),
  };
}

/** Every fact of a graph that a view shows: all of it, where the program brings what stands around one record. */
function factsOf(reading: Reading, also: readonly State[] = []): Facts {
  const statements = [...visible('Statement', reading), ...also];
  const agents = visible('Agent', reading);
  const ids = new Set([...statements, ...agents].map(({ id }) => id));
  const ties = (state: State, types: readonly string[]) =>
    types.flatMap((type) =>
      linked(state, type, reading).map(({ target, properties }) => ({
        ...properties,
        from: state.id,
        to: target.id,
      })),
    );
  const claims = visible('Claim', reading);
  return {
    agents: agents.map((agent) => ({
      id: agent.id,
      kind: value(agent, 'kind'),
      name: value(agent, 'name'),
    })),
    affiliations: agents.flatMap((agent) => affiliations(agent, reading)),
    judgements: visible('IdentityJudgement', reading)
      .map((judgement) => ({
        id: judgement.id,
        verdict: text(judgement, 'verdict'),
        between: linked(judgement, 'BETWEEN', reading).map(({ target }) => target.id),
      }))
      .filter(({ verdict, between }) => verdict !== 'UNSURE' && between.length === 2),
    sources: visible('Source', reading).map((source) => ({
      id: source.id,
      publisher: ids.has(text(source, 'publisherId')) ? text(source, 'publisherId') : null,
    })),
    derivations: reading.graph.states
      .filter((state) => state.label === 'SourceVersion' && findInput(state.id, reading) === state)
      .flatMap((version) =>
        ties(version, ['DERIVED_FROM']).map(({ to }) => ({
          version: version.id,
          from: text(version, 'sourceId'),
          to,
        })),
      ),
    claims: claims.map((claim) => ({ id: claim.id, accused: value(claim, 'toId') })),
    relations: claims.flatMap((claim) =>
      (['CONTRADICTS', 'ENTAILS'] as const).flatMap((type) =>
        ties(claim, [type]).map(({ from, to }) => ({ from, to, type })),
      ),
    ),
    statements: statements.map((state) => statement(state, reading)),
    relays: statements.flatMap((state) => ties(state, ['RELAYS'])),
    withdrawals: statements.flatMap((state) => ties(state, ['RETRACTS', 'CORRECTS'])),
    answers: statements.flatMap((state) => ties(state, ['ANSWERS'])),
    arguments: visible('Argument', reading)
      .filter((argument) => {
        const by = argument.properties.putForwardById ?? null;
        return by === null || ids.has(String(by));
      })
      .map((argument) => ({
        id: argument.id,
        kind: value(argument, 'kind'),
        target: text(argument, 'targetId'),
        premises: linked(argument, 'RESTS_ON', reading).map(({ target }) => target.id),
        putForwardBy: value(argument, 'putForwardById'),
        statedBy: value(argument, 'statedBy'),
      })),
  } as unknown as Facts;
}

const indexed = new WeakMap<Reading, Known>();

/** The facts of a reading, indexed once. */
export function knownIn(reading: Reading): Known {
  const known = indexed.get(reading) ?? know(factsOf(reading));
  indexed.set(reading, known);
  return known;
}

/** The same with a statement that the view does not show but the operation asks for, by a filter on review states. */
export function knownWith(state: State, reading: Reading): Known {
  const known = knownIn(reading);
  return known.statements.has(state.id) ? known : know(factsOf(reading, [state]));
}
