import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Label } from './graph.ts';
import { aBeginning, aDay, aName, anAddress, anId, anInterval, anyId, aQuery, type Pools } from './pools.ts';
import type { Random } from './random.ts';
import { STATEMENT_ORDERS } from './resolvers-claims.ts';
import { CLAIM_ORDERS } from './resolvers-query.ts';

/** Values of a field's arguments; absent ones are left out. */
export type Values = Readonly<Record<string, unknown>>;

const AGENTS: readonly Label[] = ['Agent'];
const SUBJECTS: readonly Label[] = ['Agent', 'Activity'];
const IDS: Readonly<Record<string, readonly Label[]>> = {
  'StatementFilter.speaker': AGENTS,
  'StatementFilter.claim': ['Claim'],
  'StatementFilter.source': ['Source'],
  'ClaimFilter.about': SUBJECTS,
  'AttributionFilter.of': SUBJECTS,
  'AttributionFilter.actor': AGENTS,
  'SourceFilter.publisher': AGENTS,
  'Agent.position': ['Claim'],
  'Claim.standing': AGENTS,
  'Query.stanceMatrix.activity': ['Activity'],
  'Query.stanceMatrix.claims': ['Claim'],
  'Query.stanceMatrix.speakers': AGENTS,
  'Query.impactOf.judgement': ['IdentityJudgement'],
  'Query.impactOf.source': ['Source'],
  'Query.impactOf.statement': ['Statement'],
  'ContradictionFilter.about': SUBJECTS,
  'Query.agent': AGENTS,
  'Query.changes': SUBJECTS,
  'Query.activity': ['Activity'],
  'Query.claim': ['Claim'],
  'Query.statement': ['Statement'],
  'Query.source': ['Source'],
};

function aText(place: string, pools: Pools, random: Random): string {
  if (place.endsWith('.text')) return aQuery(pools, random);
  if (place.endsWith('.nameBegins')) return aBeginning(random);
  return place.endsWith('.url') ? anAddress(random) : aName(random);
}

/**
 * Two sources of choices: `shape` makes what the operation looks like, `values` what it asks for. The same shape with
 * other values is an operation of the same text but for its values; no choice of shape may depend on a value.
 */
export interface Draws {
  readonly shape: Random;
  readonly values: Random;
}

/** A value of an input type. `place` names the argument or input field: `Query.agent.id`, `ClaimFilter.about`. */
function aValue(type: GraphQLInputType, place: string, pools: Pools, draws: Draws): unknown {
  const { shape, values: random } = draws;
  if (isNonNullType(type)) return aValue(type.ofType, place, pools, draws);
  if (isListType(type)) {
    const length = shape.chance(0.1) ? 0 : 1 + shape.upTo(3);
    const items = Array.from({ length }, () => aValue(type.ofType, place, pools, draws));
    // A single value stands for a list of one.
    return items.length === 1 && shape.chance(0.3) ? items[0] : items;
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = shape.some(Object.values(type.getFields()), 2);
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        shape.chance(0.08) && !isNonNullType(field.type)
          ? null
          : aValue(field.type, `${type.name}.${field.name}`, pools, draws),
      ]),
    );
  }
  if (type.name === 'ID') {
    const labels = IDS[place] ?? IDS[place.split('.').slice(0, 2).join('.')];
    return labels === undefined ? anyId(pools, random) : anId(labels, pools, random);
  }
  if (type.name === 'Boolean') return random.chance(0.5);
  if (type.name === 'Date') return aDay(random);
  if (type.name === 'DateTime') return anInterval(pools, random).to;
  return aText(place, pools, random);
}

/** The list and order that the arguments pick, as cursors name it; null where the field is none. */
function listOf(place: string, field: GraphQLField<unknown, unknown>, values: Values, pools: Pools) {
  const lists = [...pools.cursors.keys()].filter((name) => name.startsWith(`${place}:`));
  const orders = field.type.toString() === 'ClaimConnection!' ? CLAIM_ORDERS : STATEMENT_ORDERS;
  if (field.args.every(({ name }) => name !== 'orderBy')) return lists[0];
  const wanted = typeof values.orderBy === 'string' ? values.orderBy : Object.keys(orders)[0];
  const order = Object.entries(orders).find(([name]) => name === wanted)?.[1];
  return lists.find((name) => name === `${place}:${order?.key} ${order?.descending ? 'desc' : 'asc'}`);
}

function optional(argument: GraphQLArgument, place: string, pools: Pools, draws: Draws): unknown {
  const { shape, values } = draws;
  if (!isNonNullType(argument.type)) {
    if (shape.chance(0.5)) return undefined;
    if (shape.chance(0.06)) return null;
  }
  if (argument.name === 'first') return values.chance(0.1) ? 100 : values.upTo(4);
  const isOrder = argument.name === 'orderBy' && isEnumType(argument.type);
  if (isOrder && isEnumType(argument.type)) return shape.pick(argument.type.getValues()).name;
  return aValue(argument.type, `${place}.${argument.name}`, pools, draws);
}

/**
 * Values of the arguments of a field: valid ones.
 * @param place the field's home: `Agent.statements` on every sort of agent
 */
export function someArguments(
  place: string,
  field: GraphQLField<unknown, unknown>,
  pools: Pools,
  draws: Draws,
): Values {
  const values: Record<string, unknown> = {};
  if (place === 'Query.search') {
    values.text = aQuery(pools, draws.values);
    values.first = 100;
    const kinds = ['AGENT', 'ACTIVITY', 'CLAIM', 'SOURCE', 'STATEMENT'];
    if (draws.shape.chance(0.4)) values.in = draws.shape.some(kinds, 4);
    return values;
  }
  if (['Query.agent', 'Query.activity', 'Query.impactOf', 'Query.source'].includes(place)) {
    const { name: one = '', type } = draws.shape.pick(field.args);
    values[one] = aValue(type, `${place}.${one}`, pools, draws);
    const other = field.args.find(({ name }) => name !== one)?.name ?? '';
    if (draws.shape.chance(0.1)) values[other] = null;
    return values;
  }
  if (place === 'Query.changes') Object.assign(values, anInterval(pools, draws.values));
  for (const argument of field.args) {
    if (argument.name === 'after' || argument.name in values) continue;
    const value = optional(argument, place, pools, draws);
    if (value !== undefined) values[argument.name] = value;
  }
  if (field.args.some(({ name }) => name === 'after') && draws.shape.chance(0.3)) {
    const cursors = [...(pools.cursors.get(listOf(place, field, values, pools) ?? '') ?? [])];
    const isNull = draws.shape.chance(0.1) || cursors.length === 0;
    values.after = isNull ? null : draws.values.pick(cursors);
  }
  return values;
}

/** Writes values as GraphQL, of a type: enum words bare, all else as JSON. */
export function written(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return written(type.ofType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type))
    return Array.isArray(value)
      ? `[${value.map((item) => written(type.ofType, item)).join(', ')}]`
      : written(type.ofType, value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as Values).map(([name, item]) => {
      const field = fields[name];
      return field === undefined ? '' : `${name}: ${written(field.type, item)}`;
    });
    return `{${parts.join(', ')}}`;
  }
  return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value);
}
