import { CounterclaimError } from '../shared/errors.ts';
import type { FieldFile } from './field-file.ts';

/** A list in its order. */
export type PagedList = Pick<FieldFile, 'type' | 'field' | 'page'>;

/** The list and order that a cursor belongs to: a cursor is good for no other. */
function listOf(file: PagedList): string {
  return `${file.type}.${file.field}:${file.page?.key} ${file.page?.descending === true ? 'desc' : 'asc'}`;
}

/** The opaque cursor of the record with this page key. */
export function encodeCursor(file: PagedList, key: string): string {
  return Buffer.from(JSON.stringify([listOf(file), key])).toString('base64url');
}

/**
 * The page key of a cursor.
 * @throws CounterclaimError INVALID_CURSOR where this list and order did not hand it out
 */
export function decodeCursor(file: FieldFile, cursor: string): string {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value[0] === listOf(file) && typeof value[1] === 'string') return value[1];
  } catch {
    // Not JSON: told below, as any other cursor that was not handed out.
  }
  throw new CounterclaimError(
    'INVALID_CURSOR',
    `${file.type}.${file.field}(after:): the cursor is not one of this list and order`,
    { argument: 'after' },
  );
}

/** Stands before the first page key of the list: what `$after` is where no cursor is given. */
export function beginning(file: FieldFile): string {
  return file.page?.descending === true ? '\u{10ffff}' : '';
}
