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
import { buildComputed } from './build-computed.ts';
import { buildConnection } from './build-connection.ts';
import { type Building, filesOf, instanceOf, servedBy } from './building.ts';
import { type Decode, type DecodeField, decodeObject, decodeRows } from './decode.ts';
import type { FieldFile } from './field-file.ts';
import { type FamilyLayout, familyOf, type Instance, type Layout, propertyOf } from './layout.ts';
import { collectFields, type SelectionContext, selectionSetsOf } from './selection.ts';
import { conversion } from './storage.ts';

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
    return { type: concrete, family, fields: buildFields(family, concrete, sets, building) };
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
  const computed = servedBy(catalogue.computedFields, type, field.name);
  if (computed !== undefined)
    return buildComputed(family, computed, field, nodes, building, (layout, named, sets) =>
      buildObject(layout, named, sets, building),
    );
  const rowField = servedBy(catalogue.rowFields, type, field.name);
  if (rowField !== undefined) {
    const slots = rowField.from.map((name) => propertyOf(family, name));
    const shape = buildValue(getNamedType(field.type), nodes, building);
    return (row) => shape(rowField.read(slots.map(({ index }) => row[index])));
  }
  const files = filesOf(catalogue, type, field.name);
  const [node] = nodes;
  if (files !== undefined && node !== undefined) {
    const instance = instanceOf(family, building.choose(files, field, node), node, field, building);
    return buildRows(instance, family, field, nodes, building);
  }
  return property(family, type, field.name);
}

function property(family: FamilyLayout, type: GraphQLObjectType, name: string): DecodeField['read'] {
  const convert = conversion(type, name);
  const slot = propertyOf(family, name);
  return convert === null ? (row) => row[slot.index] : (row) => convert(row[slot.index]);
}

function buildRows(
  instance: Instance,
  family: FamilyLayout,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  building: Building,
): DecodeField['read'] {
  const made = building.decoders.get(instance) ?? [];
  const known = made.find(
    (one) => one.nodes.length === nodes.length && one.nodes.every((node, index) => node === nodes[index]),
  );
  if (known !== undefined) return known.read;
  const read = makeRows(instance, family, field, nodes, building);
  building.decoders.set(instance, [...made, { nodes, read }]);
  return read;
}

function makeRows(
  instance: Instance,
  family: FamilyLayout,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  building: Building,
): DecodeField['read'] {
  const named = getNamedType(field.type);
  if (instance.file.page !== null && isObjectType(named))
    return buildConnection(instance, family, named, nodes, building, {
      object: (layout, type, sets) => buildObject(layout, type, sets, building),
      value: (type, fieldNodes) => buildValue(type, fieldNodes, building),
    });
  instance.rows ??= { index: -1 };
  const child = isLeafType(named)
    ? (row: unknown) => row
    : buildObject(instance.child, named, selectionSetsOf(nodes), building);
  return decodeRows(instance, isList(field), child as Decode);
}

/** What a mutation's payload asks of the record that it wrote, which is of the label whose file this is. */
export function buildWritten(
  family: FamilyLayout,
  file: FieldFile,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  nodes: readonly FieldNode[],
  building: Building,
): DecodeField['read'] {
  const instance = instanceOf(family, file, node, field, building);
  instance.rows ??= { index: -1 };
  const shapes = possibleTypes(getNamedType(field.type), building.schema).flatMap((type) => {
    const storage = building.catalogue.storages.get(type.name);
    if (storage?.family !== file.field) return [];
    const written = familyOf(instance.child, storage);
    return [{ type, family: written, fields: buildFields(written, type, selectionSetsOf(nodes), building) }];
  });
  return decodeRows(instance, false, decodeObject(shapes));
}

/** A value that is no row: names its fields as the selection does. */
export function buildValue(
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  building: SelectionContext,
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
