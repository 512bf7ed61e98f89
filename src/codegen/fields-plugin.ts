import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { FactsPart, FieldFile } from '../compose/field-file.ts';
import { COMPUTED_FIELDS } from '../modules/computed-fields.ts';
import { rowFields } from '../modules/row-fields.ts';
import { DEFAULT_OPERATION_LIMITS } from '../shared/limits.ts';
import { parseFactsPart, parseFieldFile } from './field-file.ts';
import { readModel } from './model-plugin.ts';
import { cypherFiles, FACTS_FOLDER, STATEMENT_FOLDERS, WRITTEN_FOLDER } from './tree.ts';

type Owner = GraphQLObjectType | GraphQLInterfaceType;

function isConnection(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

function columnFaults(file: FieldFile, field: GraphQLField<unknown, unknown>): readonly string[] {
  const faults: string[] = [];
  if (isConnection(field) !== (file.page !== null)) faults.push('@page and a connection go together');
  if (file.page !== null && file.limit?.join('') !== 'first') faults.push('a page ends with LIMIT $first');
  if (file.page !== null) {
    const direction = file.page.descending ? /DESC$/i : /^(?!.*DESC$)/i;
    const last = file.order.split(',').at(-1)?.trim() ?? '';
    if (!last.replace(/\s+(ASC|DESC)$/i, '').endsWith(file.page.key) || !direction.test(last))
      faults.push(`ORDER BY must end with the page key ${file.page.key}, in its direction`);
    if (!file.parameters.includes('after')) faults.push('a page begins behind $after');
  }
  return faults;
}

/** What is wrong between a file and the field that it serves. */
function faultsOf(file: FieldFile, siblings: readonly FieldFile[], schema: GraphQLSchema): readonly string[] {
  const type = schema.getType(file.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return [`the schema has no type ${file.type}`];
  const field = type.getFields()[file.field];
  if (field === undefined) return [`the schema has no field ${file.type}.${file.field}`];
  const known = field.args.map(({ name }) => name);
  const faults = file.parameters
    .filter((parameter) => !known.includes(parameter))
    .map((parameter) => `$${parameter} is no argument of ${file.type}.${file.field}`);
  if (file.facts !== null) {
    // It has no rows, and the computation may read arguments that the file does not.
    const isComputed = `${file.type}.${file.field}` in COMPUTED_FIELDS;
    return isComputed ? faults : [...faults, '@facts, but the field is not computed'];
  }
  // The file without a variant need not read what picks another one.
  const picking = file.variant === null ? siblings : [file];
  const read = (name: string): boolean =>
    file.parameters.includes(name) || picking.some(({ when }) => when.some(({ path }) => path[0] === name));
  const unread = known.filter((name) => !read(name));
  faults.push(...unread.map((name) => `the argument ${name} is not read`));
  faults.push(...columnFaults(file, field));
  if (file.scope === 'view' && !file.readsView) faults.push('it reads records without the view; see @scope');
  return faults;
}

/** The fields that are worked out in the program. */
const MADE: readonly string[] = [
  ...Object.keys(rowFields(DEFAULT_OPERATION_LIMITS)),
  ...Object.keys(COMPUTED_FIELDS),
];

/** Fields of a type that need a file: no property, no row field, no file of an interface. */
function unserved(
  type: Owner,
  files: ReadonlySet<string>,
  properties: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const own = properties.get(type.name);
  return Object.values(type.getFields())
    .filter((field) => {
      const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
      const places = owners.map((owner) => `${owner}.${field.name}`);
      if (places.some((place) => files.has(place) || MADE.includes(place))) return false;
      return !isLeafType(getNamedType(field.type)) || (own !== undefined && !own.has(field.name));
    })
    .map((field) => `${type.name}.${field.name} has no file cypher/${type.name}/${field.name}.cypher`);
}

interface Described {
  readonly labels: Readonly<
    Record<string, { also: readonly string[]; properties: object; reviewed: boolean }>
  >;
  readonly record: object;
  readonly reviewed: object;
}

/** Properties of the types that are labels of the model; other types' rows are maps that files make. */
function propertiesOf(model: Described): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const [label, { also, properties, reviewed }] of Object.entries(model.labels)) {
    const names = [
      ...Object.keys(properties),
      ...Object.keys(model.record),
      ...(reviewed ? Object.keys(model.reviewed) : []),
    ];
    for (const type of [label, ...also]) known.set(type, new Set(names));
  }
  return known;
}

/** Value objects are made by row fields and computed fields: their own fields need no files. */
function valueObjects(schema: GraphQLSchema, labels: Described['labels']): ReadonlySet<string> {
  const records = new Set(Object.entries(labels).flatMap(([label, { also }]) => [label, ...also]));
  const found = new Set<string>();
  const visit = (type: GraphQLNamedType): void => {
    if (!isObjectType(type) || records.has(type.name) || found.has(type.name)) return;
    found.add(type.name);
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
  };
  for (const place of MADE) {
    const [owner = '', name = ''] = place.split('.');
    const type = schema.getType(owner);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (field !== undefined) visit(getNamedType(field.type));
  }
  return found;
}

/** Connections and edges are made by the composer; mutations are done by services, which also say why one was refused. */
function isMadeElsewhere(type: Owner): boolean {
  return (
    /(Connection|Edge)$/.test(type.name) ||
    ['PageInfo', 'Node', 'Mutation', 'Subscription', 'UserError', 'InputFault', 'Retraction'].includes(
      type.name,
    ) ||
    type.getInterfaces().some(({ name }) => name === 'UserError')
  );
}

function vocabularyFaults(
  schema: GraphQLSchema,
  vocabularies: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return Object.entries(vocabularies).flatMap(([name, words]) => {
    const type = schema.getType(name);
    if (type === undefined || !('getValues' in type)) return [];
    const values = type.getValues().map((value) => value.name);
    return values.join() === words.join()
      ? []
      : [`enum ${name} differs from the vocabulary of graph/model.yml`];
  });
}

/** Everything that is wrong between some field files, the schema and the model, each with the path or field it is about. */
export function faultsOfTree(
  files: readonly FieldFile[],
  schema: GraphQLSchema,
  model: Described & { readonly vocabularies: Readonly<Record<string, readonly string[]>> },
): readonly string[] {
  const served = new Set(
    files.filter(({ variant }) => variant === null).map((file) => `${file.type}.${file.field}`),
  );
  const values = valueObjects(schema, model.labels);
  const owners = Object.values(schema.getTypeMap()).filter(
    (type): type is Owner =>
      (isObjectType(type) || isInterfaceType(type)) &&
      !type.name.startsWith('__') &&
      !isMadeElsewhere(type) &&
      !values.has(type.name),
  );
  const properties = propertiesOf(model);
  return [
    ...files.flatMap((file) => {
      const siblings = files.filter(({ type, field }) => type === file.type && field === file.field);
      return faultsOf(file, siblings, schema).map((fault) => `${file.path}: ${fault}`);
    }),
    ...owners.flatMap((type) => unserved(type, served, properties)),
    ...vocabularyFaults(schema, model.vocabularies),
  ];
}

/** GraphQL codegen plugin: src/generated/fields.ts. Throws with every fault of the tree of field files. */
export function plugin(schema: GraphQLSchema): string {
  const model = readModel('graph/model.yml') as Described & {
    vocabularies: Record<string, readonly string[]>;
  };
  const files = cypherFiles('cypher')
    .filter(
      ({ path }) => ![FACTS_FOLDER, WRITTEN_FOLDER, ...STATEMENT_FOLDERS].includes(path.split('/')[1] ?? ''),
    )
    .map(({ path, text }) => parseFieldFile(path, text));
  const faults = faultsOfTree(files, schema, model);
  if (faults.length > 0)
    throw new Error(`the tree of field files does not fit the schema:\n  ${faults.join('\n  ')}`);
  const byField = group(files);
  return [
    '// Made by `npm run generate` from cypher/<Type>/<field>.cypher. Do not edit.',
    "import type { FactsPart, FactsPartName, FieldFile } from '../compose/field-file.ts';",
    '',
    '/** The field files by `Type.field`. */',
    `export const FIELD_FILES: ReadonlyMap<string, readonly FieldFile[]> = new Map(Object.entries(${JSON.stringify(byField, null, 1)}));`,
    '',
    '/** What follows the files with `@facts`. */',
    `export const FACTS: Readonly<Record<FactsPartName, FactsPart>> = ${JSON.stringify(factsParts(), null, 1)};`,
    '',
    '/** The way to the record that a mutation wrote, by its label. */',
    `export const WRITTEN: ReadonlyMap<string, FieldFile> = new Map(Object.entries(${JSON.stringify(writtenFiles(), null, 1)}));`,
    '',
  ].join('\n');
}

/** The parts of `cypher/facts` by name. */
function factsParts(): Readonly<Record<string, FactsPart>> {
  const parts = cypherFiles(`cypher/${FACTS_FOLDER}`).map(
    ({ path, text }) => [path.split('/').at(-1)?.replace('.cypher', '') ?? '', parseFactsPart(text)] as const,
  );
  return Object.fromEntries(parts);
}

/** The files of `cypher/written` by label. */
function writtenFiles(): Readonly<Record<string, FieldFile>> {
  const files = cypherFiles(`cypher/${WRITTEN_FOLDER}`).map(({ path, text }) => parseFieldFile(path, text));
  return Object.fromEntries(files.map((file) => [file.field, file]));
}

function group(files: readonly FieldFile[]): Readonly<Record<string, readonly FieldFile[]>> {
  const groups: Record<string, FieldFile[]> = {};
  for (const file of files) {
    const key = `${file.type}.${file.field}`;
    groups[key] = [...(groups[key] ?? []), file];
  }
  return groups;
}
