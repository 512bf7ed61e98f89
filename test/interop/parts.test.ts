import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PartsFault, partsOf } from '../../src/ingest/readers/parts.ts';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The value that the parts of a text make together. */
async function joined(text: string | Uint8Array, size: number, longest = 1_000_000): Promise<unknown> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const members: [string, unknown][] = [];
  const lists = new Map<string, unknown[]>();
  for await (const { name, index, value } of partsOf(cut(bytes, size), longest)) {
    if (index === undefined) members.push([name, value]);
    else {
      const list = lists.get(name) ?? [];
      expect(index).toBe(list.length);
      lists.set(name, [...list, value]);
    }
  }
  return lists.has('') ? lists.get('') : Object.fromEntries([...members, ...lists]);
}

const fault = (text: string | Uint8Array, longest?: number) =>
  joined(text, 7, longest).then(
    () => 'no fault',
    (error: unknown) => (error instanceof PartsFault ? error.message : String(error)),
  );

describe('the parts of a JSON text', () => {
  it('are its members and the items of its lists, however the text is cut', async () => {
    const value = fc.jsonValue({ maxDepth: 3 }).filter((one) => !JSON.stringify(one).includes('__proto__'));
    // An empty list has no part; a member without a name is taken for a list at the top.
    const top = fc.dictionary(
      fc.string().filter((name) => name !== '__proto__' && name !== ''),
      value,
      { maxKeys: 5 },
    );
    const rule = fc.asyncProperty(
      fc.oneof(top, fc.array(value, { minLength: 1 })),
      fc.nat(12),
      fc.boolean(),
      async (whole, size, spread) => {
        const text = JSON.stringify(whole, null, spread ? 2 : 0);
        if (/[\uD800-\uDFFF]|\\u(?:d[89a-f]|0000)/i.test(text)) return;
        const expected = Object.fromEntries(
          Object.entries(JSON.parse(text) as object).filter(
            ([, one]) => !Array.isArray(one) || one.length > 0,
          ),
        );
        const parts = await joined(text, size + 1);
        expect(parts).toEqual(Array.isArray(whole) ? JSON.parse(text) : expected);
      },
    );
    await fc.assert(rule, { numRuns: 300, seed: 7 });
  });

  it.each([
    ['a member that is given twice', '{"a":1,"a":2}', 'a: is given twice'],
    ['a text that ends too soon', '{"a":[1', 'the JSON text ends too soon'],
    ['no value', '{"a":}', 'no JSON value begins here (byte 6)'],
    ['a missing comma', '{"a":[1 2]}', 'a comma or ] is missing (byte 9)'],
    ['something after the end', '[1] 2', 'something follows the end of the JSON text (byte 5)'],
    ['text that is no object', '"a"', 'is neither an object nor a list (byte 1)'],
    ['a trailing comma', '{"a":1,}', 'no name begins here (byte 8)'],
  ])('are not read of %s', async (_, text, message) => {
    expect(await fault(text)).toBe(message);
  });

  it('are not read of bytes that are no UTF-8', async () => {
    expect(await fault(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toMatch(/is no valid UTF-8/);
  });

  it('are no larger than is allowed', async () => {
    expect(await fault(`{"a":["${'x'.repeat(3_000_000)}"]}`, 1024 * 1024)).toBe('a[0]: is larger than 1 MiB');
  });

  it('tell what is wrong inside them', async () => {
    const parts: unknown[] = [];
    for await (const part of partsOf(cut(Buffer.from('{"a":[{"b":1,"b":2}]}'), 5), 1000))
      parts.push(part.faults);
    expect(parts).toEqual([[{ path: '.b', message: 'is given twice' }]]);
  });
});
