import type { GraphQLObjectType } from 'graphql';
import { CounterclaimError } from '../shared/errors.ts';
import { invariant } from '../shared/invariant.ts';
import type { InstanceArguments } from './arguments.ts';
import { type FamilyLayout, type Instance, propertyOf, type Slot, sharesFacts } from './layout.ts';
import { agentType, labelOfId } from './storage.ts';

/** The rows of one answer are read with the arguments that they were asked for with. */
export interface Run {
  readonly given: readonly InstanceArguments[];
  /** Told of a list that came short though there are more rows to look at. */
  readonly cameShort: () => void;
}

/** A row of the database: values by position. */
export type Row = readonly unknown[];

/** Makes the answer's object from a row; null where the row is of a type that can't stand there. */
export type Decode = (row: Row, run: Run) => Record<string, unknown> | null;

/** One response key of an object, and how its value comes from the row. */
export interface DecodeField {
  readonly key: string;
  readonly read: (row: Row, run: Run) => unknown;
}

/** Names the concrete GraphQL type of an answer's object for the executor; no response key can be like it. */
export const TYPE = Symbol('GraphQL type');

interface Shape {
  readonly type: GraphQLObjectType;
  readonly family: FamilyLayout;
  readonly fields: readonly DecodeField[];
}

/** An object of some fields. */
export function readFields(fields: readonly DecodeField[], row: Row, run: Run): Record<string, unknown> {
  // Without a prototype, so that an alias like __proto__ is a key like any other.
  const object: Record<string, unknown> = Object.create(null);
  for (const { key, read } of fields) object[key] = read(row, run);
  return object;
}

/** Which of the shapes a row has: told by its id, and by the kind of an agent. */
function typeOfRow(row: Row, kind: Slot | undefined): string | undefined {
  const label = labelOfId(String(row[0]));
  return label === 'Agent' ? agentType(String(row[kind?.index ?? -1])) : label;
}

/** Decoder of an object whose type is one of `shapes`. */
export function decodeObject(shapes: readonly Shape[]): Decode {
  const [only] = shapes;
  invariant(only !== undefined, 'an object without a type');
  if (shapes.length === 1) {
    return (row, run) => {
      const object = readFields(only.fields, row, run);
      Object.defineProperty(object, TYPE, { value: only.type.name });
      return object;
    };
  }
  const byName = new Map(shapes.map((shape) => [shape.type.name, shape]));
  const agents = shapes.find(({ family }) => family.storage.family === 'Agent');
  const kind = agents && propertyOf(agents.family, 'kind');
  return (row, run) => {
    const shape = byName.get(typeOfRow(row, kind) ?? '');
    if (shape === undefined) return null;
    const object = readFields(shape.fields, row, run);
    Object.defineProperty(object, TYPE, { value: shape.type.name });
    return object;
  };
}

interface Candidate {
  readonly id: unknown;
  readonly kind: unknown;
  readonly name: unknown;
}

/** The rows that an instance brought. */
export function rowsAt(row: Row, instance: Instance): readonly Row[] {
  const rows = row[instance.rows?.index ?? -1];
  invariant(Array.isArray(rows), `${instance.file.path} brought no list`);
  shareFacts(rows, instance);
  return rows as readonly Row[];
}

/** Facts that were gathered for a whole page stand with its first record: they are those of all its records. */
function shareFacts(items: readonly Row[], list: Instance): void {
  if (items.length < 2) return;
  for (const { instances } of list.child.families.values())
    for (const shared of instances.values()) {
      if (!sharesFacts(list, shared) || shared.rows === null) continue;
      const { index } = shared.rows;
      const [first, ...others] = items.map((item) => item.at(-1) as unknown[]);
      for (const other of others) other[index] ??= first?.[index];
    }
}

/** The arguments that have a value. */
function givenValues(instance: Instance, run: Run): readonly (readonly [name: string, value: unknown])[] {
  const values = Object.entries(run.given[instance.number]?.values ?? {});
  return values.filter(([, value]) => value !== null && value !== undefined);
}

/** What was asked for: `id: "clm_…"` or `name: "China"`. */
function askedFor(instance: Instance, run: Run): string {
  const values = givenValues(instance, run);
  return values.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ');
}

function notFound(instance: Instance, run: Run): CounterclaimError {
  const argument = givenValues(instance, run)[0]?.[0];
  const { type, field } = instance.file;
  return new CounterclaimError(
    'NOT_FOUND',
    `${type}.${field}(${askedFor(instance, run)}): there is no such record`,
    {
      argument,
    },
  );
}

/** What tells the candidates of an ambiguous name apart. */
function candidatesOf({ child }: Instance): (rows: readonly Row[]) => readonly Candidate[] {
  const [family] = child.families.values();
  invariant(family !== undefined, 'an ambiguous name of nothing');
  const [kind, name] = [propertyOf(family, 'kind'), propertyOf(family, 'name')];
  return (rows) => rows.map((row) => ({ id: row[0], kind: row[kind.index], name: row[name.index] }));
}

function ambiguous(instance: Instance, candidates: readonly Candidate[], run: Run): CounterclaimError {
  const { type, field, ambiguous: argument } = instance.file;
  const named = candidates.map(({ kind, name, id }) => `${String(name)} (${String(kind)}, ${String(id)})`);
  return new CounterclaimError(
    'AMBIGUOUS_NAME',
    `${type}.${field}(${askedFor(instance, run)}): ${candidates.length} bear this name: ${named.join('; ')}`,
    { argument, candidates },
  );
}

/** Decoder of a field that is a list, or one record or none. An expected failure stands in the field's place. */
export function decodeRows(instance: Instance, list: boolean, child: Decode): DecodeField['read'] {
  const { file } = instance;
  if (file.aligned !== null) {
    const argument = file.aligned;
    return (row, run) => {
      const found = new Map(rowsAt(row, instance).map((item) => [item[0], item]));
      const ids = run.given[instance.number]?.values[argument];
      return (Array.isArray(ids) ? ids : []).map((id: unknown) => {
        const item = found.get(id);
        return item === undefined ? null : child(item, run);
      });
    };
  }
  if (list) return (row, run) => rowsAt(row, instance).map((item) => child(item, run));
  const candidates = file.ambiguous === null ? null : candidatesOf(instance);
  return (row, run) => {
    const rows = rowsAt(row, instance);
    if (rows.length > 1 && candidates !== null) return ambiguous(instance, candidates(rows), run);
    const [item] = rows;
    if (item !== undefined) return child(item, run);
    return file.unknown ? notFound(instance, run) : null;
  };
}
