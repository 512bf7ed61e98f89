import type { Label } from '../interop/dossier/v1/index.ts';
import { addRecord } from './add.ts';
import type { Done } from './frame.ts';
import { MAIN } from './link.ts';
import { reviseRecord } from './revise.ts';
import type { Given, WriteScope, Written } from './scope.ts';

/** One field of the schema's mutation type. */
export interface Mutation<Input = never> {
  /** The label of the record that the input is about; undefined where the input names none. */
  readonly labelOf: (input: Input) => Label | undefined;
  /** Writes, in the transaction that the scope has. Throws a `Refusal` for what the caller can mend. */
  readonly write: (scope: WriteScope, input: Input) => Promise<Written>;
  /** The payload, where it is not the record itself: an object of this type of the schema. */
  readonly answer?: { readonly type: string; readonly of: (done: Done) => object };
}

/** Mutations by their fields. */
export type Mutations = Readonly<Record<string, Mutation>>;

/** What every input has beside the record's own fields. */
const FRAME: readonly string[] = ['idempotencyKey', 'id', 'expectedRevision'];

/** The fields of an input that are the record's own. */
export function fieldsOf(input: object): Given {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !FRAME.includes(name)));
}

/** A mutation that adds a record whose input has the fields of a dossier's record. */
export function adding<Input extends object>(list: Exclude<keyof typeof MAIN, 'related'>): Mutation<Input> {
  return {
    labelOf: () => MAIN[list],
    write: (scope, input) => addRecord(scope, { list, record: fieldsOf(input) }),
  };
}

interface ReviseInput {
  readonly id: string;
  readonly expectedRevision: number;
}

/** A mutation that revises a record whose input has the fields of a dossier's record. */
export function revising<Input extends ReviseInput>(label: Label): Mutation<Input> {
  return {
    labelOf: () => label,
    write: (scope, input) => {
      const { id, expectedRevision } = input;
      return reviseRecord(scope, { label, id, expectedRevision, changes: fieldsOf(input) });
    },
  };
}
