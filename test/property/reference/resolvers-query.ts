import { GraphQLError } from 'graphql';
import { DEFAULT_OPERATION_LIMITS, LIMITS } from '../../../src/shared/limits.ts';
import { VERSION } from '../../../src/shared/version.ts';
import { connection } from './connection.ts';
import {
  type Filter,
  filterOf,
  hasWords,
  passesAgent,
  passesAttribution,
  passesClaim,
  passesSource,
  passesStatement,
} from './filters.ts';
import { type Label, type State, text } from './graph.ts';
import {
  by,
  find,
  isKnown,
  isSaid,
  made,
  type Reading,
  record,
  recordOrNull,
  sortedBy,
  visible,
} from './reading.ts';
import type { Resolvers } from './resolver.ts';
import { orderOf, STATEMENT_ORDERS } from './resolvers-claims.ts';
import { passesComputed } from './resolvers-computed.ts';

/** The orders of a list of claims. */
export const CLAIM_ORDERS = {
  NEWEST_RECORDED: { key: 'recordedSort', descending: true },
  OLDEST_RECORDED: { key: 'recordedSort', descending: false },
  TEXT: { key: 'textSort', descending: false },
};

function failure(code: string): GraphQLError {
  return new GraphQLError(code, { extensions: { code } });
}

function one(states: readonly State[]) {
  const [only] = states;
  if (states.length > 1) throw failure('AMBIGUOUS_NAME');
  if (only === undefined) throw failure('NOT_FOUND');
  return record(only);
}

/** A name as it is compared for sameness. */
function normalised(name: unknown): string {
  return typeof name === 'string' ? name.normalize('NFC').trim().replace(/\s+/gu, ' ') : '';
}

function ofLabel(label: Label, id: unknown, reading: Reading): readonly State[] {
  return visible(label, reading).filter((state) => state.id === id);
}

function agents(args: Filter, reading: Reading): readonly State[] {
  if (typeof args.id === 'string') return ofLabel('Agent', args.id, reading);
  const name = normalised(args.name);
  const called = visible('Name', reading).filter((state) => text(state, 'text') === name);
  return visible('Agent', reading).filter(
    (agent) =>
      text(agent, 'name') === name || called.some(({ properties }) => properties.agentId === agent.id),
  );
}

function claimPasses(claim: State, filter: Filter, reading: Reading): boolean {
  return passesClaim(claim, filter) && passesComputed(claim, filter, reading);
}

function attributionPasses(claim: State, filter: Filter, reading: Reading): boolean {
  return (
    claim.properties.kind === 'ATTRIBUTION' &&
    passesAttribution(claim, filter) &&
    passesComputed(claim, filter, reading)
  );
}

function filtered(
  label: Label,
  args: Filter,
  reading: Reading,
  passes: (state: State, filter: Filter, reading: Reading) => boolean,
) {
  return visible(label, reading).filter((state) => passes(state, filterOf(args), reading));
}

function statements(args: Filter, reading: Reading): readonly State[] {
  return reading.graph.states.filter(
    (state) => state.label === 'Statement' && passesStatement(state, filterOf(args), reading),
  );
}

function counts(args: Filter, reading: Reading) {
  const groups = new Map<string, { act: string; stance: string | null; count: number }>();
  for (const state of statements(args, reading)) {
    const [act, stance] = [text(state, 'act'), text(state, 'stance') || null];
    const group = groups.get(`${act} ${stance}`) ?? { act, stance, count: 0 };
    groups.set(`${act} ${stance}`, { ...group, count: group.count + 1 });
  }
  const sorted = sortedBy(
    [...groups.values()],
    ({ act }) => act,
    ({ stance }) => stance,
  );
  return sorted.map((group) => made('StatementCount', group));
}

const SEARCHED = { AGENT: 'Agent', ACTIVITY: 'Activity', CLAIM: 'Claim', SOURCE: 'Source' } as const;

/** The records that a search finds, in no order: names stand for their agents, passages for their statements. */
function found(args: Filter, reading: Reading): readonly State[] {
  const query = String(args.text);
  const matches = (state: State): boolean =>
    hasWords(query, ...['name', 'text', 'title', 'exact'].map((property) => text(state, property)));
  const direct = Object.values(SEARCHED).flatMap((label) => visible(label, reading).filter(matches));
  const names = visible('Name', reading).filter(matches);
  const passages = visible('Passage', reading).filter(matches);
  const called = names.flatMap(({ properties }) => find(properties.agentId, reading) ?? []);
  const said = visible('Statement', reading).filter(({ links }) =>
    links.some(({ type, to }) => type === 'ANCHORED_IN' && passages.some(({ id }) => id === to)),
  );
  const wanted = args.in as readonly string[] | null | undefined;
  const kindOf = ({ label }: State) =>
    Object.entries(SEARCHED).find(([, of]) => of === label)?.[0] ?? 'STATEMENT';
  const all = [...new Set([...direct, ...called, ...said])];
  return all.filter((state) => wanted === null || wanted === undefined || wanted.includes(kindOf(state)));
}

/** The root fields. */
export const QUERY_RESOLVERS: Resolvers = {
  'Query.serverInfo': () =>
    made('ServerInfo', {
      version: VERSION,
      limits: made('Limits', { ...LIMITS, ...DEFAULT_OPERATION_LIMITS }),
    }),
  'Query.node': (_, { id }, reading) => recordOrNull(find(id, reading)),
  'Query.nodes': (_, { ids }, reading) =>
    (ids as readonly string[]).map((id) => recordOrNull(find(id, reading))),
  'Query.agent': (_, args, reading) => one(agents(args, reading)),
  'Query.activity': (_, args, reading) =>
    one(
      typeof args.id === 'string'
        ? ofLabel('Activity', args.id, reading)
        : visible('Activity', reading).filter((state) => text(state, 'name') === normalised(args.name)),
    ),
  'Query.claim': (_, { id }, reading) => one(ofLabel('Claim', id, reading)),
  'Query.statement': (_, { id }, reading) => one(ofLabel('Statement', id, reading)),
  'Query.source': (_, args, reading) => {
    const sources = visible('Source', reading).filter(({ id, properties }) =>
      typeof args.id === 'string' ? id === args.id : properties.url === args.url,
    );
    return one(sortedBy(sources, by('id')).slice(0, 1));
  },
  'Query.agents': (_, args, reading) => {
    const list = { field: 'Query.agents', key: 'nameSort', descending: false };
    return connection(list, filtered('Agent', args, reading, passesAgent), args, reading, 'Agent');
  },
  'Query.activities': (_, args, reading) => {
    const list = { field: 'Query.activities', key: 'nameSort', descending: false };
    return connection(list, visible('Activity', reading), args, reading, 'Activity');
  },
  'Query.sources': (_, args, reading) => {
    const list = { field: 'Query.sources', key: 'publishedSort', descending: true };
    return connection(list, filtered('Source', args, reading, passesSource), args, reading, 'Source');
  },
  'Query.claims': (_, args, reading) => {
    const list = { field: 'Query.claims', ...orderOf(CLAIM_ORDERS, args) };
    return connection(list, filtered('Claim', args, reading, claimPasses), args, reading, 'Claim');
  },
  'Query.attributions': (_, args, reading) => {
    const list = { field: 'Query.attributions', key: 'recordedSort', descending: true };
    const attributions = filtered('Claim', args, reading, attributionPasses);
    return connection(list, attributions, args, reading, 'Attribution', (state) => ({
      type: 'Attribution',
      state,
      values: state.properties,
    }));
  },
  'Query.statements': (_, args, reading) => {
    const list = { field: 'Query.statements', ...orderOf(STATEMENT_ORDERS, args) };
    return connection(list, statements(args, reading), args, reading, 'Statement');
  },
  'Query.reviewQueue': (_, args, reading) => {
    const list = { field: 'Query.reviewQueue', key: 'queueSort', descending: false };
    const origins = args.origin as readonly string[] | string | null | undefined;
    const waiting = reading.graph.states.filter(
      (state) =>
        text(state, 'queueSort') !== '' &&
        isKnown(state, reading) &&
        isSaid(state, reading) &&
        (!origins || origins.includes(text(state, 'origin'))),
    );
    return connection(list, waiting, args, reading, 'ReviewQueue');
  },
  // Nobody wrote in these years.
  'Query.auditTrail': (_, args, reading) =>
    connection(
      { field: 'Query.auditTrail', key: 'recordedSort', descending: true },
      [],
      args,
      reading,
      'Audit',
    ),
  // Nor was anything logged in them.
  'Query.events': (_, args, reading) =>
    connection({ field: 'Query.events', key: 'position', descending: false }, [], args, reading, 'Event'),
  'Query.statementCounts': (_, args, reading) => counts(args, reading),
  // Scores are the index's own: the list is compared as a set, and asked for whole.
  'Query.search': (_, args, reading) =>
    made('SearchConnection', {
      nodes: found(args, reading).map(record),
      edges: found(args, reading).map((state) => made('SearchEdge', { node: record(state) })),
      totalCount: found(args, reading).length,
      pageInfo: made('PageInfo', { hasNextPage: false, hasPreviousPage: false }),
    }),
};
