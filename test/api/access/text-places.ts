import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { createApi } from '../../../src/modules/index.ts';
import type { World } from '../writes/world.ts';

type Values = Readonly<Record<string, unknown>>;

/** A place of the schema's root fields at which a text is given. */
export interface TextPlace {
  /** Such as `Mutation.addClaim.input.text`. */
  readonly name: string;
  readonly query: string;
  /** The variables, with this text at the place, and records of the world where one is named. */
  readonly variables: (text: string, world: World) => Values;
}

/** Ids are texts as well: they come from outside, and look like nothing else. */
const TEXTS = new Set(['String', 'ID', 'Date', 'DateTime']);
const { schema } = createApi();

function placesIn(type: GraphQLInputType, path: readonly string[]): (readonly string[])[] {
  const named = getNamedType(type);
  if (TEXTS.has(named.name)) return [path];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap(({ name, type: inner }) =>
    placesIn(inner, [...path, name]),
  );
}

/** Which record of the world stands for an id that must be there. */
function recordAt(path: string, world: World): string {
  const name = path.split('.').at(-1) ?? '';
  if (name === 'sourceVersion') return world.version;
  if (name === 'source' || path.startsWith('reviseSource')) return world.source;
  if (/claim|target|premises|^id$/.test(name) && !/Agent|Name/.test(path)) return world.claim;
  if (/statement|retracts|corrects|putForwardBy/.test(name)) return world.statement;
  return world.ada;
}

interface Filling {
  readonly wanted: readonly string[];
  readonly text: string;
  readonly field: string;
  readonly world: World;
}

function valueAt(type: GraphQLInputType, path: readonly string[], filling: Filling): unknown {
  if (isNonNullType(type)) return valueAt(type.ofType, path, filling);
  if (isListType(type)) return [valueAt(type.ofType, path, filling)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: inner }) =>
        isNonNullType(inner) || [...path, name].every((step, index) => filling.wanted[index] === step),
    );
    return Object.fromEntries(
      fields.map(({ name, type: inner }) => [name, valueAt(inner, [...path, name], filling)]),
    );
  }
  if (path.join('.') === filling.wanted.join('.')) return filling.text;
  if (path.at(-1) === 'idempotencyKey') return crypto.randomUUID();
  if (type.toString() === 'ID') return recordAt(`${filling.field}.${path.join('.')}`, filling.world);
  if (type.toString() === 'DateTime')
    return path.at(-1) === 'from' ? '1970-01-01T00:00:00Z' : '2500-01-01T00:00:00Z';
  if (type.toString() === 'Int') return 1;
  return type.toString() === 'Boolean' ? false : `words ${crypto.randomUUID()}`;
}

function placesOf(root: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): TextPlace[] {
  return field.args.flatMap((argument) =>
    placesIn(argument.type, [argument.name]).map((wanted) => {
      const used = field.args.filter((one) => isNonNullType(one.type) || one === argument);
      const declared = used.map(({ name, type }) => `$${name}: ${type}`).join(', ');
      const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
      const body = root === 'Mutation' ? '{ __typename ... on UserError { code } }' : '{ __typename }';
      return {
        name: [root, field.name, ...wanted].join('.'),
        query: `${root.toLowerCase()} Takes(${declared}) { answer: ${field.name}(${given}) ${isLeafType(getNamedType(field.type)) ? '' : rowsOf(field, body)} }`,
        variables: (text, world) =>
          Object.fromEntries(
            used.map(({ name, type }) => [
              name,
              valueAt(type, [name], { wanted, text, field: field.name, world }),
            ]),
          ),
      };
    }),
  );
}

/** Asks a list for its rows, so that there is something to be read. */
function rowsOf({ type }: GraphQLField<unknown, unknown>, body: string): string {
  return getNamedType(type).name.endsWith('Connection') ? '{ totalCount nodes { __typename } }' : body;
}

/** All of them. */
export function placesOfText(): readonly TextPlace[] {
  return (['Query', 'Mutation'] as const).flatMap((root) => {
    const type = root === 'Query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).flatMap((field) => placesOf(root, field));
  });
}
