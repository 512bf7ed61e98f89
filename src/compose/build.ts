import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { invariant } from '../shared/invariant.ts';
import { type Decode, type DecodeField, decodeObject, decodeRows, decodeValue } from './decode.ts';
import type { FieldFile } from './field-file.ts';
import { type FamilyLayout, familyOf, type Instance, instanceKey, type Layout, newLayout } from './layout.ts';
import { collectFields, type SelectionContext, selectionSetsOf } from './selection.ts';
import { conversion, type RowField, type Storage } from './storage.ts';

/** What the composer knows of the API, apart from any operation. */
export interface Catalogue {
  readonly schema: GraphQLSchema;
  /** Files by `Type.field`, where the type is the one that declares the field in the tree of files. */
  readonly files: ReadonlyMap<string, readonly FieldFile[]>;
  readonly rowFields: Readonly<Record<string, RowField>>;
  readonly storages: ReadonlyMap<string, Storage>;
}

/** State of reading one operation. */
export interface Building extends SelectionContext {
  readonly catalogue: Catalogue;
  /** Picks the file that serves this field node. */
  readonly choose: (
    files: readonly FieldFile[],
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ) => FieldFile;
  readonly instances: Instance[];
  /**
   * Decoders of an instance's rows by the field nodes that they serve. The types of one family mostly ask alike: without
   * it, reading the operation would cost six times more with each agent below an agent.
   */
  readonly decoders: Map<
    Instance,
    { readonly nodes: readonly FieldNode[]; readonly read: DecodeField['read'] }[]
  >;
}

/** The files of a field: of the type itself, else of an interface that it implements. */
export function filesOf(
  catalogue: Catalogue,
  type: GraphQLObjectType,
  field: string,
): readonly FieldFile[] | undefined {
  for (const owner of [type, ...type.getInterfaces()]) {
    const files = catalogue.files.get(`${owner.name}.${field}`);
    if (files !== undefined) return files;
  }
  return undefined;
}

/** The row field of a type, its own or its interface's. */
function rowFieldOf(catalogue: Catalogue, type: GraphQLObjectType, field: string): RowField | undefined {
  const owner = [type, ...type.getInterfaces()].find(({ name }) => `${name}.${field}` in catalogue.rowFields);
  return owner === undefined ? undefined : catalogue.rowFields[`${owner.name}.${field}`];
}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isListType(type);
}

function possibleTypes(type: GraphQLNamedType, schema: GraphQLSchema): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

/** Adds what the selection asks of `type` to the layout; returns what makes the answer's object from a row. */
function buildObject(
  layout: Layout,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  building: Building,
): Decode {
  const shapes = possibleTypes(type, building.schema).map((concrete) => {
    const storage = building.catalogue.storages.get(concrete.name);
    invariant(storage !== undefined, `no storage of ${concrete.name}`);
    const family = familyOf(layout, storage);
    return { type: concrete, storage, fields: buildFields(family, concrete, sets, building) };
  });
  return decodeObject(shapes);
}

/** One decoder a response key. */
export function buildFields(
  family: FamilyLayout,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  building: Building,
): readonly DecodeField[] {
  const fields: DecodeField[] = [];
  for (const [key, nodes] of collectFields(type, sets, building)) {
    const [node] = nodes;
    const field = node === undefined ? undefined : type.getFields()[node.name.value];
    // __typename and, at the root, introspection are answered by the executor.
    if (node === undefined || field === undefined) continue;
    fields.push({ key, read: buildField(family, type, field, nodes, building) });
  }
  return fields;
}

function buildField(
  family: FamilyLayout,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  building: Building,
): DecodeField['read'] {
  const { catalogue } = building;
  const rowField = rowFieldOf(catalogue, type, field.name);
  if (rowField !== undefined) {
    const places = rowField.from.map((name) => family.storage.properties.indexOf(name));
    const shape = buildValue(getNamedType(field.type), nodes, building);
    return (row) => shape(rowField.read(places.map((place) => row[place])));
  }
  const files = filesOf(catalogue, type, field.name);
  const [node] = nodes;
  if (files !== undefined && node !== undefined) {
    const instance = instanceOf(family, building.choose(files, field, node), node, field, building);
    return buildRows(instance, field, nodes, building);
  }
  return property(family, type, field.name);
}

function property(family: FamilyLayout, type: GraphQLObjectType, name: string): DecodeField['read'] {
  const convert = conversion(type, name);
  if (family.storage.long.has(name)) {
    const slot = family.long.get(name) ?? { index: -1 };
    family.long.set(name, slot);
    return (row) => row[slot.index];
  }
  const place = family.storage.properties.indexOf(name);
  invariant(place >= 0, `${type.name}.${name} has neither a file, a row field nor a property`);
  return convert === null ? (row) => row[place] : (row) => convert(row[place]);
}

function instanceOf(
  family: FamilyLayout,
  file: FieldFile,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  building: Building,
): Instance {
  const key = instanceKey(file, node);
  const known = family.instances.get(key);
  if (known !== undefined) return known;
  const number = building.instances.length;
  const made: Instance = { file, node, field, child: newLayout(), number, rows: null, total: null };
  building.instances.push(made);
  family.instances.set(key, made);
  return made;
}

function buildRows(
  instance: Instance,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  building: Building,
): DecodeField['read'] {
  const made = building.decoders.get(instance) ?? [];
  const known = made.find(
    (one) => one.nodes.length === nodes.length && one.nodes.every((node, index) => node === nodes[index]),
  );
  if (known !== undefined) return known.read;
  const read = makeRows(instance, field, nodes, building);
  building.decoders.set(instance, [...made, { nodes, read }]);
  return read;
}

function makeRows(
  instance: Instance,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  building: Building,
): DecodeField['read'] {
  const named = getNamedType(field.type);
  if (instance.file.page !== null && isObjectType(named))
    return buildConnection(instance, named, nodes, building);
  instance.rows ??= { index: -1 };
  const child = isLeafType(named)
    ? (row: unknown) => row
    : buildObject(instance.child, named, selectionSetsOf(nodes), building);
  return decodeRows(instance, isList(field), child as Decode);
}

/** A Relay connection: its page, its cursors, and its total where it is asked for. */
function buildConnection(
  instance: Instance,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  building: Building,
): DecodeField['read'] {
  const parts: { key: string; read: ReturnType<typeof decodeValue.connectionPart> }[] = [];
  for (const [key, fieldNodes] of collectFields(type, selectionSetsOf(nodes), building)) {
    const name = fieldNodes[0]?.name.value ?? '';
    if (name === 'totalCount') instance.total ??= { index: -1 };
    else if (name !== '__typename') instance.rows ??= { index: -1 };
    const part = connectionPart(name, instance, type, fieldNodes, building);
    if (part !== null) parts.push({ key, read: part });
  }
  return decodeValue.connection(instance, parts);
}

function connectionPart(
  name: string,
  instance: Instance,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  building: Building,
): ReturnType<typeof decodeValue.connectionPart> | null {
  const field = type.getFields()[name];
  if (field === undefined) return null;
  const named = getNamedType(field.type);
  if (name === 'totalCount') return decodeValue.total(instance);
  if (name === 'pageInfo') return decodeValue.pageInfo(instance, buildValue(named, nodes, building));
  if (name === 'nodes') {
    const node = buildObject(instance.child, named, selectionSetsOf(nodes), building);
    return decodeValue.connectionPart((page, run) =>
      page.map((item) => node(item.at(-1) as readonly unknown[], run)),
    );
  }
  invariant(name === 'edges' && isObjectType(named), `${type.name}.${name}`);
  const columns = instance.file.columns.slice(1).map((column) => column.name);
  const { file } = instance;
  const edgeColumns = columns.filter((column) => !(file.page?.column === true && file.page.key === column));
  const fields: DecodeField[] = [];
  for (const [key, fieldNodes] of collectFields(named, selectionSetsOf(nodes), building)) {
    const edge = fieldNodes[0]?.name.value ?? '';
    const edgeField = named.getFields()[edge];
    if (edgeField === undefined) continue;
    if (edge === 'cursor') fields.push({ key, read: decodeValue.cursor(file) });
    else if (edge === 'node') {
      const type = getNamedType(edgeField.type);
      const node = buildObject(instance.child, type, selectionSetsOf(fieldNodes), building);
      fields.push({ key, read: (item, run) => node(item.at(-1) as readonly unknown[], run) });
    } else {
      const place = edgeColumns.indexOf(edge) + 1;
      invariant(place > 0, `${instance.file.path} returns no column ${edge}`);
      fields.push({ key, read: (item) => item[place] });
    }
  }
  return decodeValue.connectionPart((page, run) => page.map((item) => decodeValue.fields(fields, item, run)));
}

/** A value that is no row: names its fields as the selection does. */
function buildValue(
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  building: Building,
): (value: unknown) => unknown {
  if (!isObjectType(type)) return (value) => value;
  const fields = [...collectFields(type, selectionSetsOf(nodes), building)].flatMap(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    const field = type.getFields()[name];
    return field === undefined
      ? []
      : [{ key, name, shape: buildValue(getNamedType(field.type), fieldNodes, building) }];
  });
  const one = (value: object): unknown =>
    Object.fromEntries(
      fields.map(({ key, name, shape }) => [key, shape((value as Record<string, unknown>)[name])]),
    );
  return function shape(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    return Array.isArray(value) ? value.map(shape) : one(value);
  };
}
