import type { Decode, Run } from './decode.ts';

/**
 * A field that is computed from facts: what stands around its parent in the graph, as the file of `facts` brings it.
 * Fields that name the same file share its facts.
 */
export interface ComputedField {
  /** The field, `Type.field`, whose file with `@facts` brings the facts. */
  readonly facts: string;
  /**
   * The field's value: an object whose keys are the fields of the schema, in which records stand as their ids.
   * @param facts as `cypher/facts` returns them
   * @param parent id of the record that has the field; null on Query
   * @throws CounterclaimError for an expected failure, which then stands in the field's place
   */
  readonly compute: (
    facts: unknown,
    parent: string | null,
    given: Readonly<Record<string, unknown>>,
  ) => unknown;
}

/**
 * An argument that narrows a list by what is computed from facts. The list's file cannot judge it: it brings more rows
 * than the page holds, with their facts, and those that do not pass are left out when the answer is read.
 */
export interface Check {
  /** The field, `Type.field`, whose file with `@facts` brings the facts of each record of the list. */
  readonly facts: string;
  /** Whether a value of the argument narrows the list at all; every value does where it is absent. */
  readonly isAsked?: (wanted: unknown) => boolean;
  /**
   * Whether a record passes.
   * @param id the record's
   * @param wanted the argument's value, neither null nor absent; of a check that is made always, all arguments
   * @param parent id of the record whose list it is; null on Query
   */
  readonly passes: (facts: unknown, id: string, wanted: unknown, parent: string | null) => boolean;
}

type Rows = readonly (readonly unknown[])[];

/** What an instance with facts brings: the facts, then the rows of each family that is asked for. */
export type Held = readonly [facts: unknown, ...pools: readonly Rows[]];

/** Makes the answer's value from a computed one. */
export type Shape = (value: unknown, held: Held, run: Run) => unknown;

/** The rows of all records that the facts are about, by id: made once for all fields that share them. */
const indexes = new WeakMap<Held, ReadonlyMap<string, readonly unknown[]>>();

function rowsById(held: Held): ReadonlyMap<string, readonly unknown[]> {
  const known = indexes.get(held);
  if (known !== undefined) return known;
  const [, ...pools] = held;
  const made = new Map(pools.flatMap((rows) => rows.map((row) => [String(row[0]), row] as const)));
  indexes.set(held, made);
  return made;
}

/** A value, or a list of values of any depth. */
export function eachOf(shape: Shape): Shape {
  return function each(value, held, run): unknown {
    if (value === null || value === undefined) return null;
    return Array.isArray(value) ? value.map((item) => each(item, held, run)) : shape(value, held, run);
  };
}

/** A record, by its id. */
export function recordShape(decode: Decode): Shape {
  return (id, held, run) => {
    const row = rowsById(held).get(String(id));
    return row === undefined ? null : decode(row, run);
  };
}

/** An object of fields. */
export function objectShape(
  fields: readonly { readonly key: string; readonly name: string; readonly shape: Shape }[],
): Shape {
  return (value, held, run) => {
    const object: Record<string, unknown> = Object.create(null);
    for (const { key, name, shape } of fields)
      object[key] = shape((value as Readonly<Record<string, unknown>>)[name], held, run);
    return object;
  };
}
