import { connection } from './connection.ts';
import { filterOf, passesStatement } from './filters.ts';
import { type State, text } from './graph.ts';
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

const PASSAGE_ORDER = [by('start'), by('id')] as const;

function origins(statement: State, type: string, reading: Reading): readonly State[] {
  return [...new Set(linkedFrom(statement, type, reading).map(({ origin }) => origin))];
}

/** The reporting chain. A hop whose source the reader may not see is left out. */
function chain(statement: State, reading: Reading) {
  const stated = statement.properties.hopStated;
  return (Array.isArray(stated) ? (stated as readonly string[]) : []).flatMap((word, position) => {
    const hop = statement.links.find(
      ({ type, properties }) => type === 'REPORTED_THROUGH' && properties.position === position,
    );
    if (hop === undefined) return [made('ReportingHop', { stated: word, source: null })];
    const source = find(hop.to, reading);
    return source === undefined ? [] : [made('ReportingHop', { stated: word, source: record(source) })];
  });
}

function related(statement: State, reading: Reading) {
  const { known, clearance, review } = reading.view;
  const ties = linked(statement, 'RELATED', reading).filter(
    ({ properties }) =>
      String(properties.recordedAt) <= known &&
      String(properties.supersededAt) > known &&
      Number(properties.marking) <= clearance &&
      Number(properties.reviewRank) >= review,
  );
  return sortedBy(
    ties,
    ({ target }) => text(target, 'saidSort'),
    ({ properties }) => String(properties.kind),
  ).map(({ target, properties }) =>
    made('RelatedStatement', {
      statement: record(target),
      kind: properties.kind,
      statedBy: properties.statedBy ?? null,
    }),
  );
}

function confidence(statement: State) {
  const values = unlessAbsent(
    statement,
    {
      asWritten: 'confidenceAsWritten',
      scale: 'confidenceScale',
      value: 'confidenceValue',
      inferredScale: 'confidenceInferredScale',
    },
    ['asWritten'],
  );
  return values === null ? null : made('Confidence', values);
}

function said(statement: State) {
  const fields = {
    earliest: 'saidEarliest',
    latest: 'saidLatest',
    asWritten: 'saidAsWritten',
    inferred: 'saidInferred',
  };
  const values = unlessAbsent(statement, fields, ['earliest', 'latest', 'asWritten']);
  return values === null ? null : made('Said', values);
}

function statementLists(type: string) {
  return (statement: State, _: unknown, reading: Reading) =>
    sortedBy(
      linked(statement, type, reading).map(({ target }) => target),
      by('saidSort'),
    ).map(record);
}

function statementListsBack(type: string) {
  return (statement: State, _: unknown, reading: Reading) =>
    sortedBy(origins(statement, type, reading), by('saidSort')).map(record);
}

/** Statements, and what sources have of them. */
export const STATEMENT_RESOLVERS: Resolvers = {
  'Statement.speaker': (statement, _, reading) =>
    recordOrNull(findInput(statement.properties.speakerId, reading)),
  'Statement.claim': (statement, _, reading) =>
    recordOrNull(findInput(statement.properties.claimId, reading)),
  'Statement.source': (statement, _, reading) =>
    recordOrNull(findInput(statement.properties.sourceId, reading)),
  'Statement.onBehalfOf': (statement, _, reading) =>
    sortedBy(
      linked(statement, 'ON_BEHALF_OF', reading).map(({ target }) => target),
      by('nameSort'),
    ).map(record),
  'Statement.hedges': (statement, _, reading) =>
    sortedBy(
      linked(statement, 'HEDGED_BY', reading).map(({ target }) => target),
      by('start'),
      by('exact'),
      by('id'),
    ).map(record),
  'Statement.confidence': confidence,
  'Statement.said': said,
  'Statement.passage': (statement, _, reading) => {
    const passages = linked(statement, 'ANCHORED_IN', reading)
      .filter(({ properties }) => properties.role === 'CONTENT')
      .map(({ target }) => target);
    return recordOrNull(sortedBy(passages, ...PASSAGE_ORDER)[0]);
  },
  'Statement.passages': (statement, _, reading) =>
    sortedBy(
      linked(statement, 'ANCHORED_IN', reading),
      ({ target }) => by('start')(target),
      ({ properties }) => String(properties.role),
      ({ target }) => target.id,
    ).map(({ target, properties }) => made('Anchor', { role: properties.role, passage: record(target) })),
  'Statement.reportedThrough': (statement, _, reading) => chain(statement, reading),
  'Statement.relays': (statement, _, reading) =>
    sortedBy(linked(statement, 'RELAYS', reading), ({ target }) => text(target, 'saidSort')).map(
      ({ target, properties }) => made('Relay', { ...properties, statement: record(target) }),
    ),
  'Statement.relayedBy': (statement, args, reading) =>
    connection(
      { field: 'Statement.relayedBy', key: 'saidSort', descending: true },
      origins(statement, 'RELAYS', reading),
      args,
      reading,
      'Statement',
    ),
  'Statement.answers': (statement, _, reading) =>
    sortedBy(
      linked(statement, 'ANSWERS', reading),
      ({ target }) => text(target, 'saidSort'),
      ({ properties }) => String(properties.aspect),
    ).map(({ target, properties }) => made('Answer', { ...properties, statement: record(target) })),
  'Statement.answeredBy': (statement, args, reading) => {
    const answers = linkedFrom(statement, 'ANSWERS', reading).filter(
      ({ properties }) => (args.aspect ?? null) === null || properties.aspect === args.aspect,
    );
    const list = { field: 'Statement.answeredBy', key: 'saidSort', descending: true };
    const states = [...new Set(answers.map(({ origin }) => origin))];
    return connection(list, states, args, reading, 'Statement');
  },
  'Statement.retracts': statementLists('RETRACTS'),
  'Statement.corrects': statementLists('CORRECTS'),
  'Statement.retractedBy': statementListsBack('RETRACTS'),
  'Statement.correctedBy': statementListsBack('CORRECTS'),
  'Statement.related': (statement, _, reading) => related(statement, reading),
  'Statement.argument': (statement, _, reading) =>
    recordOrNull(sortedBy(putForward(statement, reading), by('recordedSort'))[0]),
  'Statement.arguments': (statement, _, reading) =>
    sortedBy(putForward(statement, reading), by('recordedSort')).map(record),
  'Statement.history': (statement, args, reading) => {
    const { known, clearance } = reading.view;
    const states = reading.graph.states.filter(
      ({ id, properties: { recordedAt, marking } }) =>
        id === statement.id && String(recordedAt) <= known && Number(marking) <= clearance,
    );
    const list = { field: 'Statement.history', key: 'recordedSort', descending: true };
    return connection(list, states, args, reading, 'StatementRevision');
  },
  'Source.statements': (source, args, reading) =>
    connection(
      { field: 'Source.statements', key: 'saidSort', descending: true },
      reading.graph.states.filter(
        (state) =>
          state.label === 'Statement' &&
          state.properties.sourceId === source.id &&
          passesStatement(state, filterOf(args), reading),
      ),
      args,
      reading,
      'Statement',
    ),
};

function putForward(statement: State, reading: Reading): readonly State[] {
  return visible('Argument', reading).filter(({ properties }) => properties.putForwardById === statement.id);
}
