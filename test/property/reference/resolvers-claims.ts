import { connection } from './connection.ts';
import { filterOf, passesClaim, passesStatement } from './filters.ts';
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
import type { Resolvers } from './resolver.ts';
import { passesComputed } from './resolvers-computed.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** The lists of statements and what orders them, by the value of `orderBy`. */
export const STATEMENT_ORDERS: Readonly<Record<string, { key: string; descending: boolean }>> = {
  NEWEST_SAID: { key: 'saidSort', descending: true },
  OLDEST_SAID: { key: 'saidSort', descending: false },
  NEWEST_RECORDED: { key: 'recordedSort', descending: true },
};

/** The order that `orderBy` names, the first one where it is absent or null. */
export function orderOf<Order>(orders: Readonly<Record<string, Order>>, { orderBy }: Arguments): Order {
  const order = typeof orderBy === 'string' ? orders[orderBy] : Object.values(orders)[0];
  if (order === undefined) throw new Error(`no order ${String(orderBy)}`);
  return order;
}

function relations(ties: readonly { readonly other: State; readonly statedBy: string }[]) {
  const claims = [...new Set(ties.map(({ other }) => other))];
  return sortedBy(claims, by('recordedSort')).map((claim) => {
    const words = ties.filter(({ other }) => other === claim).map(({ statedBy }) => statedBy);
    return made('ClaimRelation', { claim: record(claim), statedBy: words.sort()[0] });
  });
}

function ways(claim: State, type: string, reading: Reading) {
  return linked(claim, type, reading).map(({ target, properties }) => ({
    other: target,
    statedBy: String(properties.statedBy),
  }));
}

function waysBack(claim: State, type: string, reading: Reading) {
  return linkedFrom(claim, type, reading).map(({ origin, properties }) => ({
    other: origin,
    statedBy: String(properties.statedBy),
  }));
}

/** An argument counts when it and the statement that puts it forward, where there is one, are visible. */
function argumentsOn(claim: State, kinds: readonly unknown[], reading: Reading): readonly State[] {
  return visible('Argument', reading).filter(({ properties }) => {
    if (properties.targetId !== claim.id || !kinds.includes(properties.kind)) return false;
    return properties.putForwardById === undefined || find(properties.putForwardById, reading) !== undefined;
  });
}

/** The visible assessments of a record, by day, undated ones last. */
function assessments(target: State, _: Arguments, reading: Reading) {
  const found = visible('Assessment', reading).filter(({ properties }) => properties.targetId === target.id);
  return sortedBy(found, by('date'), by('id')).map(record);
}

function facet(state: State) {
  return { type: 'Attribution', state, values: state.properties };
}

const ATTACKS = ['REBUT', 'UNDERCUT', 'DEFLECT'];

/** Claims, attributions, arguments, assessments and what activities have of them. */
export const CLAIM_RESOLVERS: Resolvers = {
  'Claim.about': (claim, _, reading) =>
    sortedBy(
      linked(claim, 'ABOUT', reading).map(({ target }) => target),
      by('nameSort'),
    ).map(record),
  'Claim.attribution': (claim) => (claim.properties.kind === 'ATTRIBUTION' ? facet(claim) : null),
  'Claim.contradicts': (claim, _, reading) =>
    relations([...ways(claim, 'CONTRADICTS', reading), ...waysBack(claim, 'CONTRADICTS', reading)]),
  'Claim.entails': (claim, _, reading) => relations(ways(claim, 'ENTAILS', reading)),
  'Claim.entailedBy': (claim, _, reading) => relations(waysBack(claim, 'ENTAILS', reading)),
  'Claim.counterclaims': (claim, args, reading) => {
    const wanted = (args.kinds as readonly unknown[] | null | undefined) ?? ATTACKS;
    const kinds = ATTACKS.filter((kind) => wanted.includes(kind));
    const list = { field: 'Claim.counterclaims', key: 'recordedSort', descending: true };
    return connection(list, argumentsOn(claim, kinds, reading), args, reading, 'Argument');
  },
  'Claim.supports': (claim, args, reading) => {
    const list = { field: 'Claim.supports', key: 'recordedSort', descending: true };
    return connection(list, argumentsOn(claim, ['SUPPORT'], reading), args, reading, 'Argument');
  },
  'Claim.assessments': assessments,
  'Source.assessments': assessments,
  'Statement.assessments': assessments,
  'Claim.statements': (claim, args, reading) =>
    connection(
      { field: 'Claim.statements', ...orderOf(STATEMENT_ORDERS, args) },
      reading.graph.states.filter(
        (state) =>
          state.label === 'Statement' &&
          state.properties.claimId === claim.id &&
          passesStatement(state, filterOf(args), reading),
      ),
      args,
      reading,
      'Statement',
    ),
  'Claim.denials': (claim, args, reading) =>
    connection(
      { field: 'Claim.denials', key: 'saidSort', descending: true },
      visible('Statement', reading).filter(
        ({ properties }) => properties.stance === 'DENIES' && properties.claimId === claim.id,
      ),
      args,
      reading,
      'Statement',
    ),
  'Attribution.claim': (claim) => record(claim),
  'Attribution.of': (claim, _, reading) => recordOrNull(findInput(claim.properties.ofId, reading)),
  'Attribution.actor': (claim, _, reading) => recordOrNull(findInput(claim.properties.toId, reading)),
  'Activity.claims': (activity, args, reading) =>
    connection(
      { field: 'Activity.claims', key: 'recordedSort', descending: true },
      visible('Claim', reading).filter(
        (claim) =>
          passesClaim(claim, { about: [activity.id] }) &&
          claim.properties.toId !== activity.id &&
          passesClaim(claim, filterOf(args)) &&
          passesComputed(claim, filterOf(args), reading),
      ),
      args,
      reading,
      'Claim',
    ),
  'Activity.attributions': (activity, args, reading) =>
    connection(
      { field: 'Activity.attributions', key: 'recordedSort', descending: true },
      visible('Claim', reading).filter(({ properties }) => properties.ofId === activity.id),
      args,
      reading,
      'Attribution',
      facet,
    ),
  'Argument.premises': (argument, _, reading) =>
    sortedBy(
      linked(argument, 'RESTS_ON', reading).map(({ target }) => target),
      by('recordedSort'),
    ).map(record),
  'Argument.target': (argument, _, reading) => recordOrNull(findInput(argument.properties.targetId, reading)),
  'Argument.putForwardBy': (argument, _, reading) => {
    const statement = findInput(argument.properties.putForwardById, reading);
    return statement !== undefined && String(statement.properties.saidBy) <= reading.view.said
      ? record(statement)
      : null;
  },
  'Assessment.by': (assessment, _, reading) => recordOrNull(findInput(assessment.properties.byId, reading)),
  'Assessment.of': (assessment, _, reading) =>
    recordOrNull(findInput(assessment.properties.targetId, reading)),
};
