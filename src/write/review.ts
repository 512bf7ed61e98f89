import type { Linked, Word } from '../interop/dossier/v1/index.ts';
import { currentOf } from './current.ts';
import { invalidInput } from './refusal.ts';
import { expectRevision } from './revise.ts';
import type { WriteScope, Written } from './scope.ts';
import { storeLinked } from './store.ts';

/** How a record is reviewed. */
export interface Reviewing {
  readonly id: string;
  readonly state: Word<'ReviewState'>;
  readonly note?: string | null | undefined;
  readonly expectedRevision?: number | null | undefined;
}

/** Gives a record another review state, as its next revision; what is made from it follows. */
export async function reviewRecord(
  scope: WriteScope,
  { id, state, note, expectedRevision }: Reviewing,
): Promise<Written> {
  const current = await currentOf(scope, id, 'id');
  expectRevision(current, expectedRevision);
  const { label, key, linked } = current;
  if (!('review' in linked))
    throw invalidInput([{ path: ['id'], message: `is a ${label}, which is not reviewed by itself` }]);
  const next = { label, id, key, record: { ...linked, review: state } } as Linked;
  const written = await storeLinked(scope, next, [next], { replaces: true });
  scope.log.retell(id, 'REVIEWED');
  return { ...written, ...(typeof note === 'string' ? { note } : {}) };
}
