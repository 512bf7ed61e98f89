import type { Steps } from '../interop/dossier/v1/index.ts';
import type { ErrorCode } from '../shared/errors.ts';

/** Where in the input something is wrong: the names of its fields, and places in lists from 0. */
export type InputPath = readonly string[];

/** One thing that is wrong with an input. */
export interface InputFault {
  readonly path: InputPath;
  readonly message: string;
}

interface Told {
  readonly code: ErrorCode;
  readonly message: string;
  readonly path: InputPath;
}

/** A refusal as the schema words it: `type` is its GraphQL type, the rest its fields. */
export type UserError =
  | (Told & { readonly type: 'InvalidInput'; readonly faults: readonly InputFault[] })
  | (Told & { readonly type: 'NotFound' })
  | (Told & { readonly type: 'Conflict'; readonly currentRevision: number | null })
  | (Told & { readonly type: 'RecordInUse'; readonly usedBy: readonly string[] })
  | (Told & { readonly type: 'IdempotencyKeyReused' });

/**
 * A write that is refused for a reason that its caller can mend: it becomes data of the payload. Thrown inside the
 * transaction, so nothing was written.
 */
export class Refusal extends Error {
  readonly userError: UserError;

  constructor(userError: UserError) {
    super(userError.message);
    this.name = 'Refusal';
    this.userError = userError;
  }
}

/** Steps into a record as a path of an input. */
export function pathOf(steps: Steps): InputPath {
  return steps.map(String);
}

/** What is wrong with the input, all of it. */
export function invalidInput(faults: readonly InputFault[]): Refusal {
  const [first = { path: [], message: 'is not valid' }] = faults;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  const message = `${first.path.join('.')} ${first.message}${more}`.trim();
  return new Refusal({ type: 'InvalidInput', code: 'BAD_USER_INPUT', message, path: first.path, faults });
}

/** No record that the viewer may see has the id. */
export function notFound(id: string, path: InputPath): Refusal {
  const message = `there is no record ${id}`;
  return new Refusal({ type: 'NotFound', code: 'NOT_FOUND', message, path });
}

/** The record is in another state than the caller thinks. */
export function conflict(message: string, path: InputPath, currentRevision: number | null): Refusal {
  return new Refusal({ type: 'Conflict', code: 'CONFLICT', message, path, currentRevision });
}

/** Other live records rest on the one that is to be retracted. */
export function inUse(id: string, usedBy: readonly string[]): Refusal {
  const message = `other records rest on ${id}: retract or revise them first`;
  return new Refusal({ type: 'RecordInUse', code: 'RECORD_IN_USE', message, path: ['id'], usedBy });
}

/** The key stands for a mutation with other arguments. */
export function keyReused(): Refusal {
  return new Refusal({
    type: 'IdempotencyKeyReused',
    code: 'IDEMPOTENCY_KEY_REUSED',
    message: 'this idempotencyKey was used for another mutation or for other arguments',
    path: ['idempotencyKey'],
  });
}
