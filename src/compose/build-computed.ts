import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { CounterclaimError } from '../shared/errors.ts';
import { invariant } from '../shared/invariant.ts';
import { ask, type Building, type BuildObject, instanceOf } from './building.ts';
import { type ComputedField, eachOf, type Held, objectShape, recordShape, type Shape } from './computed.ts';
import type { DecodeField } from './decode.ts';
import type { FamilyLayout, Layout } from './layout.ts';
import { collectFields, selectionSetsOf } from './selection.ts';

/** A computed field: its facts, and the records that its value may name, each with what is asked of it. */
export function buildComputed(
  family: FamilyLayout,
  computed: ComputedField,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  building: Building,
  buildObject: BuildObject,
): DecodeField['read'] {
  const [file] = building.catalogue.files.get(computed.facts) ?? [];
  const [node] = nodes;
  invariant(file !== undefined && node !== undefined, `no file brings the facts ${computed.facts}`);
  const instance = instanceOf(family, file, node, field, building);
  instance.rows ??= { index: -1 };
  const slot = instance.rows;
  const { number } = ask(file, node, field, building);
  const shape = shapeOf(instance.child, getNamedType(field.type), nodes, building, buildObject);
  const hasId = family.storage.label !== null;
  return (row, run) => {
    const held = row[slot.index] as Held;
    try {
      const value = computed.compute(held[0], hasId ? String(row[0]) : null, run.given[number]?.values ?? {});
      return shape(value, held, run);
    } catch (error) {
      if (error instanceof CounterclaimError) return error;
      throw error;
    }
  };
}

/** Whether the values of a type are records: they stand in computed values as their ids. */
function isRecord(type: GraphQLNamedType, { catalogue }: Building): boolean {
  return isAbstractType(type) || (catalogue.storages.get(type.name)?.label ?? null) !== null;
}

/** What makes the answer of a computed value of a type. */
function shapeOf(
  pools: Layout,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  building: Building,
  buildObject: BuildObject,
): Shape {
  if (isRecord(type, building)) return eachOf(recordShape(buildObject(pools, type, selectionSetsOf(nodes))));
  if (!isObjectType(type)) return (value) => value ?? null;
  const fields = [...collectFields(type, selectionSetsOf(nodes), building)].flatMap(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    const field = type.getFields()[name];
    if (field === undefined) return [];
    const shape = shapeOf(pools, getNamedType(field.type), fieldNodes, building, buildObject);
    return [{ key, name, shape }];
  });
  return eachOf(objectShape(fields));
}
