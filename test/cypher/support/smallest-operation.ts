import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { FieldFile } from '../../../src/compose/field-file.ts';

type Field = GraphQLField<unknown, unknown>;

const AN_ID = 'agt_aaaaaaaaaaaaaaaaaaaaaaaaaa';
/** Ways through these would put the looking up of all labels into every plan. */
const NO_WAY = ['node', 'nodes', 'search'];

/** Of an argument that is named by `name`. */
function literal(type: GraphQLInputType, name = ''): string {
  if (isNonNullType(type)) return literal(type.ofType, name);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (type.toString() === 'DateTime') return `"${name === 'to' ? 1979 : 1978}-06-15T00:00:00.000Z"`;
  return type.toString() === 'ID' ? `"${AN_ID}"` : '"word"';
}

/** Arguments that a field needs to be valid, and those that make it pick this file. */
function argumentsOf(field: Field, file: FieldFile | null): string {
  const given = new Map<string, string>();
  for (const { name, type } of field.args) if (isNonNullType(type)) given.set(name, literal(type, name));
  const [either] = file?.either ?? [];
  if (either !== undefined) given.set(either, `"${AN_ID}"`);
  const filters: string[] = [];
  for (const { path, absent, words } of file?.when ?? []) {
    if (absent) continue;
    const [name = '', inner] = path;
    const argument = field.args.find((one) => one.name === name);
    const [word] = words ?? [];
    if (inner === undefined) given.set(name, word ?? literal(argument?.type as GraphQLInputType));
    else filters.push(`${inner}: ${inner === 'text' ? '"word"' : `[${word ?? `"${AN_ID}"`}]`}`);
  }
  if (filters.length > 0) given.set('filter', `{${filters.join(', ')}}`);
  const written = [...given].map(([name, value]) => `${name}: ${value}`);
  return written.length === 0 ? '' : `(${written.join(', ')})`;
}

/** A step from a type to another: through a field, and through the nodes of a connection. */
function below(type: GraphQLOutputType): {
  readonly name: string;
  readonly open: string;
  readonly close: string;
} {
  const named = getNamedType(type);
  if (!named.name.endsWith('Connection') || !isObjectType(named))
    return { name: named.name, open: '{ ', close: ' }' };
  const nodes = named.getFields().nodes;
  return {
    name: nodes === undefined ? '' : getNamedType(nodes.type).name,
    open: '{ nodes { ',
    close: ' } }',
  };
}

interface Way {
  readonly open: string;
  readonly close: string;
}

function fieldsOf(schema: GraphQLSchema, name: string): readonly Field[] {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** The shortest way from the query type to each type that can be reached. */
function waysFrom(
  query: GraphQLObjectType,
  schema: GraphQLSchema,
  byPath: (key: string) => FieldFile | null,
) {
  const ways = new Map<string, Way>([[query.name, { open: '', close: '' }]]);
  const queue = [query.name];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const way = ways.get(name);
    for (const field of fieldsOf(schema, name)) {
      const next = below(field.type);
      const isKnown = ways.has(next.name) || isLeafType(getNamedType(field.type));
      if (way === undefined || isKnown || (name === query.name && NO_WAY.includes(field.name))) continue;
      const step = `${field.name}${argumentsOf(field, byPath(`${name}.${field.name}`))} `;
      ways.set(next.name, { open: `${way.open}${step}${next.open}`, close: `${next.close}${way.close}` });
      queue.push(next.name);
    }
  }
  return ways;
}

/** Makes the smallest operation that a field file serves; with the list's total where `total` is asked for. */
export function smallestOperations(
  schema: GraphQLSchema,
  files: ReadonlyMap<string, readonly FieldFile[]>,
): (file: FieldFile, total?: boolean) => string {
  const query = schema.getQueryType();
  if (!query) throw new Error('no query type');
  const plain = (key: string) => files.get(key)?.find(({ variant }) => variant === null) ?? null;
  const ways = waysFrom(query, schema, plain);
  return (file, total = false) => {
    const way = ways.get(file.type);
    const field = fieldsOf(schema, file.type).find(({ name }) => name === file.field);
    if (way === undefined || field === undefined) throw new Error(`no way to ${file.type}.${file.field}`);
    const selected = total
      ? '{ totalCount }'
      : isLeafType(getNamedType(field.type))
        ? ''
        : `${below(field.type).open}__typename${below(field.type).close}`;
    return `{ ${way.open}${field.name}${argumentsOf(field, file)} ${selected}${way.close} }`;
  };
}
