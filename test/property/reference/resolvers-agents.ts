import { connection } from './connection.ts';
import { filterOf, passesStatement } from './filters.ts';
import type { State } from './graph.ts';
import {
  by,
  find,
  findInput,
  linked,
  linkedFrom,
  made,
  type Reading,
  record,
  recordOrNull,
  sortedBy,
  visible,
} from './reading.ts';
import { type Resolvers, unlessAbsent } from './resolver.ts';
import { foldsIntoAgent } from './resolvers-computed.ts';

interface Tie {
  readonly other: State;
  readonly properties: Readonly<Record<string, unknown>>;
}

function affiliations(ties: readonly Tie[], { view }: Reading) {
  const allowed = ties.filter(({ properties }) => Number(properties.marking) <= view.clearance);
  const order = (name: string) => (tie: Tie) => String(tie.properties[name] ?? '');
  return sortedBy(
    allowed,
    ({ other }) => by('nameSort')(other),
    order('from'),
    order('to'),
    order('role'),
    order('asWritten'),
  ).map(({ other, properties }) =>
    made('Affiliation', {
      agent: record(other),
      role: properties.role ?? null,
      asWritten: properties.asWritten ?? null,
      period: period({ properties }),
    }),
  );
}

function period(holder: { readonly properties: Readonly<Record<string, unknown>> }) {
  const values = unlessAbsent(holder, { from: 'from', to: 'to' }, ['from', 'to']);
  return values === null ? null : made('Period', values);
}

/** Agents, names, activities, sources and their versions, judgements. */
export const AGENT_RESOLVERS: Resolvers = {
  'Agent.names': (agent, args, reading) =>
    connection(
      { field: 'Agent.names', key: 'nameSort', descending: false },
      visible('Name', reading).filter(({ properties }) => properties.agentId === agent.id),
      args,
      reading,
      'Name',
    ),
  'Agent.partOf': (agent, _, reading) =>
    affiliations(
      linked(agent, 'PART_OF', reading).map(({ target, properties }) => ({ other: target, properties })),
      reading,
    ),
  'Agent.speaksFor': (agent, _, reading) =>
    affiliations(
      linked(agent, 'SPEAKS_FOR', reading).map(({ target, properties }) => ({ other: target, properties })),
      reading,
    ),
  'Agent.spokespersons': (agent, _, reading) =>
    affiliations(
      linkedFrom(agent, 'SPEAKS_FOR', reading).map(({ origin, properties }) => ({
        other: origin,
        properties,
      })),
      reading,
    ),
  'Agent.statements': (agent, args, reading) =>
    connection(
      { field: 'Agent.statements', key: 'saidSort', descending: true },
      reading.graph.states.filter(
        (state) =>
          state.label === 'Statement' &&
          (args.voice === true
            ? foldsIntoAgent(state, agent, reading)
            : state.properties.speakerId === agent.id) &&
          passesStatement(state, filterOf(args), reading),
      ),
      args,
      reading,
      'Statement',
    ),
  'Agent.denials': (agent, args, reading) =>
    connection(
      { field: 'Agent.denials', key: 'saidSort', descending: true },
      visible('Statement', reading).filter(
        ({ properties }) => properties.stance === 'DENIES' && properties.speakerId === agent.id,
      ),
      args,
      reading,
      'Statement',
    ),
  'Agent.attributions': (agent, args, reading) =>
    connection(
      { field: 'Agent.attributions', key: 'recordedSort', descending: true },
      visible('Claim', reading).filter(({ properties }) => properties.toId === agent.id),
      args,
      reading,
      'Attribution',
      (state) => ({ type: 'Attribution', state, values: state.properties }),
    ),
  'Agent.identityJudgements': (agent, _, reading) => {
    const judgements = linkedFrom(agent, 'BETWEEN', reading).map(({ origin }) => origin);
    return sortedBy([...new Set(judgements)], by('id')).map(record);
  },
  'Name.agent': (name, _, reading) => recordOrNull(findInput(name.properties.agentId, reading)),
  'Name.coinedBy': (name, _, reading) => recordOrNull(linked(name, 'COINED_BY', reading)[0]?.target),
  'Activity.period': period,
  'IdentityJudgement.by': (judgement, _, reading) =>
    recordOrNull(findInput(judgement.properties.byId, reading)),
  'IdentityJudgement.between': (judgement, _, reading) =>
    sortedBy(
      linked(judgement, 'BETWEEN', reading, findInput).map(({ target }) => target),
      by('nameSort'),
    ).map(record),
  'Source.publisher': (source, _, reading) => recordOrNull(find(source.properties.publisherId, reading)),
  'Source.publishedAt': (source) => {
    const fields = { earliest: 'publishedEarliest', latest: 'publishedLatest' };
    const values = unlessAbsent(source, fields, ['earliest', 'latest']);
    return values === null ? null : made('Said', { ...values, asWritten: null, inferred: null });
  },
  'Source.versions': (source, _, reading) => {
    const versions = visible('SourceVersion', reading).filter(
      (state) => state.properties.sourceId === source.id,
    );
    // Newest capture first, those without one last, and where that is the same, by id.
    const byId = sortedBy(versions, by('id'));
    const dated = byId.filter((state) => state.properties.capturedAt !== undefined);
    const days = [...new Set(dated.map(by('capturedAt')))].sort().reverse();
    const ordered = days.flatMap((day) => dated.filter((state) => state.properties.capturedAt === day));
    return [...ordered, ...byId.filter((state) => !dated.includes(state))].map(record);
  },
  'SourceVersion.source': (version, _, reading) =>
    recordOrNull(findInput(version.properties.sourceId, reading)),
  'SourceVersion.derivedFrom': (version, _, reading) =>
    sortedBy(
      linked(version, 'DERIVED_FROM', reading),
      ({ target }) => target.id,
      ({ properties }) => String(properties.how),
    ).map(({ target, properties }) => made('Derivation', { ...properties, source: record(target) })),
  'Passage.sourceVersion': (passage, _, reading) =>
    recordOrNull(findInput(passage.properties.versionId, reading)),
};
