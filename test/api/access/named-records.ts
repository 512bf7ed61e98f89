import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { createApi } from '../../../src/modules/index.ts';

type Values = Readonly<Record<string, unknown>>;

/** A place of the schema's root fields at which a record is named by its id. */
export interface NamingPlace {
  /** Such as `Mutation.addName.input.agent`. */
  readonly name: string;
  readonly query: string;
  /** The variables, with this id at the place, and visible records at all others that must have one. */
  readonly variables: (id: string, visible: (place: string) => string) => Values;
}

const { schema } = createApi();
const REFUSALS: Readonly<Record<string, string>> = {
  InvalidInput: 'code message path faults { path message }',
  NotFound: 'code message path',
  Conflict: 'code message path currentRevision',
  RecordInUse: 'code message path usedBy',
  IdempotencyKeyReused: 'code message path',
};

/** What a payload is asked for: all that its refusals tell. */
function payload(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [];
  const parts = types.flatMap(({ name }) => (REFUSALS[name] ? `... on ${name} { ${REFUSALS[name]} }` : []));
  return `{ __typename ${parts.join(' ')} }`;
}

/** Leaves of a type and, once, of what it holds. */
function selection(type: GraphQLOutputType, depth = 1): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) return '{ __typename ... on Node { id } }';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) =>
    args.every((one) => !isNonNullType(one.type)),
  );
  const inner = fields.flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return field.name;
    return depth > 0 && /nodes|pageInfo|claims|cells|before|after/.test(field.name)
      ? `${field.name} ${selection(field.type, depth - 1)}`
      : [];
  });
  return `{ __typename ${inner.join(' ')} }`;
}

/** The places of an input type at which ids stand. */
function placesOf(type: GraphQLInputType, path: readonly string[]): (readonly string[])[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return path.at(-1) === 'idempotencyKey' ? [] : [path];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap(({ name, type: inner }) =>
    placesOf(inner, [...path, name]),
  );
}

interface Filling {
  readonly wanted: readonly string[];
  readonly id: string;
  readonly visible: (place: string) => string;
}

/** A value of a type: what must be there, and the id at the place. */
function someValue(type: GraphQLInputType, path: readonly string[], filling: Filling): unknown {
  if (isNonNullType(type)) return someValue(type.ofType, path, filling);
  if (isListType(type)) return [someValue(type.ofType, path, filling)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || leadsTo([...path, field.name], filling.wanted),
    );
    return Object.fromEntries(
      fields.map((field) => [field.name, someValue(field.type, [...path, field.name], filling)]),
    );
  }
  if (type.toString() === 'ID') {
    if (path.at(-1) === 'idempotencyKey') return crypto.randomUUID();
    return path.join('.') === filling.wanted.join('.') ? filling.id : filling.visible(path.join('.'));
  }
  if (type.toString() === 'DateTime')
    return path.at(-1) === 'from' ? '1970-01-01T00:00:00Z' : '2500-01-01T00:00:00Z';
  if (type.toString() === 'Int') return 1;
  return type.toString() === 'Boolean' ? false : 'words';
}

function leadsTo(path: readonly string[], wanted: readonly string[]): boolean {
  return path.every((name, index) => wanted[index] === name);
}

function rootPlaces(root: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): NamingPlace[] {
  return field.args.flatMap((argument) =>
    placesOf(argument.type, [argument.name]).map((wanted) => {
      const used = field.args.filter((one) => isNonNullType(one.type) || one === argument);
      const declared = used.map(({ name, type }) => `$${name}: ${type}`).join(', ');
      const given = used.map(({ name }) => `${name}: $${name}`).join(', ');
      const body = root === 'Mutation' ? payload(field.type) : selection(field.type);
      return {
        name: [root, field.name, ...wanted].join('.'),
        query: `${root.toLowerCase()} Names(${declared}) { answer: ${field.name}(${given}) ${body} }`,
        variables: (id, visible) =>
          Object.fromEntries(
            used.map(({ name, type }) => [
              name,
              someValue(type, [name], {
                wanted,
                id,
                visible: (path) => visible(`${root}.${field.name}.${path}`),
              }),
            ]),
          ),
      };
    }),
  );
}

/** All of them. */
export const NAMING_PLACES: readonly NamingPlace[] = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => rootPlaces('Query', field)),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) =>
    rootPlaces('Mutation', field),
  ),
];
