import { type FieldNode, type GraphQLField, print } from 'graphql';
import { invariant } from '../shared/invariant.ts';
import type { FieldFile } from './field-file.ts';
import type { Storage } from './storage.ts';

/** A place in a row; its index is known once the whole operation has been read. */
export interface Slot {
  index: number;
}

/** A field with its arguments. */
export interface Asking {
  readonly file: FieldFile;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  /** Number that finds the arguments at run time. */
  readonly number: number;
}

/**
 * One field with one set of arguments, asked for on one parent: it becomes one `CALL` of the statement. Where the file
 * brings facts, `child` is what is asked of the records that they are about, by family, and all fields that are computed
 * from the facts share the instance.
 */
export interface Instance extends Asking {
  readonly child: Layout;
  /** Where the rows stand, and, on connections, the total; null where they are not asked for. */
  rows: Slot | null;
  total: Slot | null;
  /** Whether it is asked if more follows: then one row more is read than the page holds. */
  asksForMore: boolean;
  /** Whether rows are left out when the answer is read: then more are asked for than the page holds. */
  checked: boolean;
  /** Whether it brings a whole list for its total. */
  readonly isWhole: boolean;
  /** Arguments that have no value whatever the variables, of those whose absence the file asks about. */
  readonly absent: readonly string[];
}

/** What is read of the rows of one family of types. */
export interface FamilyLayout {
  readonly storage: Storage;
  /** The properties that are asked for. */
  readonly properties: Map<string, Slot>;
  readonly instances: Map<string, Instance>;
}

/** What is read at one place of the operation: of the rows of a field, by family. */
export interface Layout {
  readonly families: Map<string, FamilyLayout>;
}

/** An empty layout. */
export function newLayout(): Layout {
  return { families: new Map() };
}

/** The layout's part for a family, made where it is not there yet. */
export function familyOf(layout: Layout, storage: Storage): FamilyLayout {
  const known = layout.families.get(storage.family);
  if (known !== undefined) return known;
  const made: FamilyLayout = { storage, properties: new Map(), instances: new Map() };
  layout.families.set(storage.family, made);
  return made;
}

/** Where a property stands in the family's rows, which from now on hold it. */
export function propertyOf(family: FamilyLayout, name: string): Slot {
  if (name === 'id' && family.storage.label !== null) return { index: 0 };
  const known = family.properties.get(name);
  if (known !== undefined) return known;
  const { storage } = family;
  invariant(storage.properties.has(name), `${storage.family}.${name} is no property`);
  const made: Slot = { index: -1 };
  family.properties.set(name, made);
  return made;
}

/** Same file and same arguments, in whichever order and under whichever alias. */
export function instanceKey(file: FieldFile, node: FieldNode): string {
  // Facts are the same whatever the arguments that only the computation reads.
  const read = (node.arguments ?? []).filter(
    ({ name }) => file.facts === null || file.parameters.includes(name.value),
  );
  const written = read.map((argument) => print(argument)).sort();
  return `${file.path}(${written.join(',')})`;
}

/** What of the instance shapes the text; arguments' values and aliases do not. */
function shapeOf(instance: Instance): string {
  const wanted = `${instance.rows === null ? '' : 'r'}${instance.total === null ? '' : 't'}`;
  const checked = instance.checked ? 'c' : '';
  return `${instance.file.path}[${wanted}${checked}${instance.absent.join()}]{${layoutShape(instance.child)}}`;
}

function familyShape(family: FamilyLayout): string {
  const instances = [...family.instances.values()].map(shapeOf).sort();
  const properties = sortedProperties(family).map(([name]) => name);
  return `${family.storage.family}:${properties.join(',')};${instances.join(';')}`;
}

function layoutShape(layout: Layout): string {
  return [...layout.families.values()].map(familyShape).sort().join('|');
}

/** Families in their canonical order. */
export function sortedFamilies(layout: Layout): readonly FamilyLayout[] {
  return [...layout.families.values()].sort((a, b) => (a.storage.family < b.storage.family ? -1 : 1));
}

/** Properties in their canonical order. */
export function sortedProperties(family: FamilyLayout): readonly (readonly [name: string, slot: Slot])[] {
  return [...family.properties].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Instances in their canonical order: operations of one shape give one text, however they are written. */
export function sortedInstances(family: FamilyLayout): readonly Instance[] {
  const shaped = [...family.instances.values()].map((instance) => ({ instance, shape: shapeOf(instance) }));
  shaped.sort((a, b) => (a.shape < b.shape ? -1 : a.shape > b.shape ? 1 : 0));
  return shaped.map(({ instance }) => instance);
}

/**
 * Whether the facts of an instance are gathered once for all records of a page: what is computed from facts around claims
 * depends on nothing that the facts of another claim may add. Not where several families stand in one place, or the rows have
 * columns of an edge.
 */
export function sharesFacts({ file: list, child }: Instance, { file }: Instance): boolean {
  const isPlainPage = list.page !== null && list.columns.length === 1 && child.families.size === 1;
  return isPlainPage && file.facts === 'claims' && file.known.length === 0;
}

/** Gives every slot its index: first the properties, those of nodes after their id, then the instances. */
export function placeSlots(layout: Layout): void {
  for (const family of layout.families.values()) {
    let index = family.storage.label === null ? 0 : 1;
    for (const [, slot] of sortedProperties(family)) slot.index = index++;
    for (const instance of sortedInstances(family)) {
      if (instance.rows !== null) instance.rows.index = index++;
      if (instance.total !== null) instance.total.index = index++;
      placeSlots(instance.child);
    }
  }
}
