import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heldSpool } from '../../src/ingest/bulk/held-spool.ts';
import { memorySpool } from '../../src/ingest/memory-spool.ts';
import { entriesOf, type Spool } from '../../src/ingest/spool.ts';

const word = fc.constantFrom('a', 'ab', 'b');
const prefixes = fc.array(word, { minLength: 1, maxLength: 4 });
/** All keys of an import have two words or more. */
const key = fc.array(word, { minLength: 2, maxLength: 4 });
const deeds = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ put: key, value: fc.string() }) },
    { weight: 1, arbitrary: fc.record({ forget: prefixes }) },
    { weight: 1, arbitrary: fc.record({ read: prefixes }) },
    { weight: 1, arbitrary: fc.constant('settle' as const) },
  ),
  { maxLength: 60, size: 'max' },
);

async function allOf(spool: Spool, prefix: readonly string[]) {
  const found: unknown[] = [];
  for await (const page of spool.pages(prefix)) found.push(...page);
  return found;
}

it('a spool in memory tells what one on disk tells, also where it moves there half way', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, fc.integer({ min: 0, max: 200 }), prefixes, async (done, most, prefix) => {
      const plain = memorySpool();
      const held = heldSpool(most);
      try {
        for (const deed of done) {
          for (const spool of [plain, held]) {
            if (deed === 'settle') await spool.settle();
            else if ('read' in deed) await allOf(spool, deed.read);
            else if ('put' in deed) spool.put(deed.put, deed.value);
            else await spool.forget(deed.forget);
          }
        }
        expect(await allOf(held, prefix)).toEqual(await allOf(plain, prefix));
        for (const deed of done) {
          if (deed !== 'settle' && 'put' in deed) expect(held.get(deed.put)).toBe(plain.get(deed.put));
        }
      } finally {
        await held.close();
      }
    }),
    { numRuns: 60, seed: 20_261_130 },
  );
});

it('what is being gone through is gone through to its end where the rest moves to disk', async () => {
  const spool = heldSpool(10);
  for (const number of [1, 2, 3]) spool.put(['a', String(number)], 'x');
  const found: string[] = [];
  for await (const [[number = '']] of entriesOf(spool, ['a'])) {
    found.push(number);
    spool.put(['b', number], 'long enough to be moved');
    await spool.settle(true);
  }
  expect(found).toEqual(['1', '2', '3']);
  expect((await allOf(spool, ['b'])).length).toBe(3);
  await spool.close();
});
