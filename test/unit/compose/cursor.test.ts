import { describe, expect, it } from 'vitest';
import { beginning, decodeCursor, encodeCursor } from '../../../src/compose/cursor.ts';
import type { FieldFile } from '../../../src/compose/field-file.ts';
import { FIELD_FILES } from '../../../src/generated/fields.ts';

function fileOf(field: string, variant: string | null = null): FieldFile {
  const file = FIELD_FILES.get(field)?.find((one) => one.variant === variant);
  if (file === undefined) throw new Error(`no file of ${field}`);
  return file;
}

const statements = fileOf('Claim.statements');

describe('a cursor', () => {
  it.each(['2023-06-15~sta_a', '', '"\\', '中国~😀', '\u{10ffff}'])('gives %j back', (key) => {
    const cursor = encodeCursor(statements, key);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeCursor(statements, cursor)).toBe(key);
  });

  it('is good for the same list and order in another file', () => {
    const cursor = encodeCursor(fileOf('Query.statements'), '2023-06-15~sta_a');
    expect(decodeCursor(fileOf('Query.statements', 'speaker'), cursor)).toBe('2023-06-15~sta_a');
  });

  it.each([
    ['another list', fileOf('Claim.denials')],
    ['the same field of another type', fileOf('Source.statements')],
    ['another order', fileOf('Claim.statements', 'NEWEST_RECORDED')],
    ['the other direction', fileOf('Claim.statements', 'OLDEST_SAID')],
  ])('is refused by %s', (_, file) => {
    const cursor = encodeCursor(statements, '2023-06-15~sta_a');
    expect(() => decodeCursor(file, cursor)).toThrow(
      expect.objectContaining({ code: 'INVALID_CURSOR', details: { argument: 'after' } }),
    );
  });

  const base64 = (text: string) => Buffer.from(text).toString('base64url');
  const list = 'Claim.statements:saidSort desc';

  it.each([
    ['nothing', ''],
    ['words', 'next page'],
    ['no JSON', base64('{')],
    ['an object', base64('{"0":"Claim.statements:saidSort desc","1":"a"}')],
    ['a list without a key', base64(JSON.stringify([list]))],
    ['a key that is a number', base64(JSON.stringify([list, 1]))],
    ['a key that is a list', base64(JSON.stringify([list, ['a']]))],
    ['null', base64('null')],
    ['an offset', base64('arrayconnection:3')],
  ])('%s is none', (_, cursor) => {
    expect(() => decodeCursor(statements, cursor)).toThrow(
      expect.objectContaining({
        code: 'INVALID_CURSOR',
        message: expect.stringContaining('Claim.statements(after:)'),
      }),
    );
  });
});

describe('the beginning of a list', () => {
  it('stands before every key, in either direction', () => {
    expect(beginning(fileOf('Claim.statements', 'OLDEST_SAID')) < '0000-00-00~sta_a').toBe(true);
    expect(beginning(statements) > '9999-12-31~sta_z').toBe(true);
  });
});
