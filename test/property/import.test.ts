import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changedNothing, type DossierInput, exportDossier, importDossiers } from '../../src/ingest/index.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { verifyGraph } from '../../src/verify/index.ts';
import { type Cut, cuts, inputOf, linesOf, shuffled } from '../cypher/import/world.ts';
import { atDepth, recordFigures } from '../testkit/reliability.ts';
import { type ScratchDatabase, startScratchDatabase } from '../testkit/scratch-server.ts';
import { createWriter } from '../testkit/writer.ts';

// An export is of the whole graph, so these laws need one to themselves.
let scratch: ScratchDatabase;
let database: Database;

beforeAll(async () => {
  scratch = await startScratchDatabase();
  database = scratch.database;
  await migrate(database);
}, 180_000);

afterAll(() => scratch?.stop());

async function empty(): Promise<void> {
  await database.run('MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n');
}

async function exported(): Promise<string> {
  let text = '';
  for await (const line of exportDossier(database)) text += line;
  return text;
}

async function importInto(...imports: readonly (readonly DossierInput[])[]): Promise<string> {
  await empty();
  for (const inputs of imports) await importDossiers(database, inputs);
  return exported();
}

const LIMIT = 600_000;
/** More of each by `COUNTERCLAIM_IMPORT_RUNS`, a factor. */
const FACTOR = Number(process.env.COUNTERCLAIM_IMPORT_RUNS ?? 1);
const runs = (numRuns: number) => ({ numRuns: numRuns * FACTOR, endOnFailure: true, seed: 20_230_615 });

it('an export, imported into an empty graph, exports the same bytes', { timeout: LIMIT }, async () => {
  await fc.assert(
    fc.asyncProperty(cuts, cuts, async (one, other) => {
      const first = await importInto([inputOf(one, 0), inputOf(other, 1)]);
      expect(await importInto([{ name: 'export.jsonl', content: first }])).toBe(first);
    }),
    runs(5),
  );
});

it('importing twice is importing once, and the graph is as its model says', { timeout: LIMIT }, async () => {
  await fc.assert(
    fc.asyncProperty(cuts, async (cut) => {
      const once = await importInto([inputOf(cut, 0)]);
      const again = await importDossiers(database, [inputOf(cut, 0)]);
      expect(changedNothing(again)).toBe(true);
      expect(await exported()).toBe(once);
      const { totals } = await verifyGraph(database);
      expect(totals).toEqual({});
    }),
    runs(4),
  );
});

it('files and lines in any order, in one import or in several, give the same graph', {
  timeout: LIMIT,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(cuts, cuts, cuts), fc.nat(1_000_000), async (three, seed) => {
      const inputs = three.map((cut, file) => inputOf(cut, file));
      const together = await importInto(inputs);
      const [first, ...rest] = shuffled(inputs, seed);
      expect(await importInto(first ? [first] : [], ...rest.map((input) => [input]))).toBe(together);
      const lines = three.map((cut, file) => reordered(cut, file, seed));
      expect(await importInto(lines)).toBe(together);
      const { totals } = await verifyGraph(database);
      expect(totals).toEqual({});
    }),
    runs(4),
  );
});

function reordered(cut: Cut, file: number, seed: number): DossierInput {
  const [header = '', ...lines] = linesOf(cut, file);
  return { name: `reordered-${file}.jsonl`, content: [header, ...shuffled(lines, seed + 7)].join('\n') };
}

it('an agent told with its external key before, after or together with one told without is the same agent', {
  timeout: LIMIT,
}, async () => {
  await fc.assert(
    fc.asyncProperty(cuts, cuts, async (one, other) => {
      const plain = inputOf({ ...one, keyed: false }, 0);
      const keyed = inputOf({ ...other, keyed: true, agents: [0, 1, 2, 3, 4, 5, 6] }, 1);
      const together = await importInto([plain, keyed]);
      expect(await importInto([plain], [keyed])).toBe(together);
      expect(await importInto([keyed], [plain])).toBe(together);
      const { totals } = await verifyGraph(database);
      expect(totals).toEqual({});
    }),
    runs(4),
  );
});

it('the digest of an export is that of its bytes whatever the graph went through', {
  timeout: LIMIT,
}, async () => {
  const input: DossierInput = {
    name: 'small.yaml',
    content:
      'dossier: 1\ntitle: Small\nagents:\n  - { id: a, kind: PERSON, name: Ada, key: "register:ada" }\n',
  };
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const fresh = digest(await importInto([input]));
  const detour = { ...input, content: String(input.content).replace('Ada,', 'Adda,') };
  expect(digest(await importInto([detour], [input]))).toBe(fresh);
});

/** Texts of any code points but U+0000, which is refused: single ones of all planes, and what people write. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    '👩‍👩‍👧 e\u0301 é',
    '\u202eabc\u202c\u200b\ufeff',
    'שלום \u200f عليكم',
    '\u{10ffff}\ufffe\u0085\u2028',
    ' \r\n\t',
  ),
);

/** Everything that the records of a dossier have for a value, at any depth. */
function valuesOf(dossier: string): ReadonlySet<unknown> {
  const values = new Set<unknown>();
  for (const line of dossier.split('\n').filter((one) => one !== ''))
    JSON.parse(line, (_, value: unknown) => {
      values.add(value);
      return value;
    });
  return values;
}

it('C1: any text is stored, read, exported and imported again code point for code point', {
  timeout: LIMIT * 10,
}, async (context) => {
  const numRuns = atDepth({ ci: 100, deep: 10_000 });
  const texts = fc.sample(
    anyText.map((text) => text.replaceAll('\0', '')),
    { numRuns, seed: 20_230_620 },
  );
  await empty();
  const writer = await createWriter({ database });
  // Texts are written ten together, and come back otherwise together.
  const changed = new Set<string>();
  const together: string[] = [];
  for (let start = 0; start < texts.length; start += 10) {
    const text = `${start} «${texts.slice(start, start + 10).join('» «')}»`;
    const { versions } = await writer.mutate(
      'addSource',
      { kind: 'ARTICLE', title: text, text },
      '... on Source { title versions { id text } }',
    );
    const [version] = versions as readonly { readonly id: string; readonly text: string }[];
    const statement = await writer.mutate(
      'addStatement',
      {
        sourceVersion: version?.id,
        act: 'ASSERT',
        claim: await writer.written('addClaim', { kind: 'EVENT', text: `Event ${start}` }),
        stance: 'AFFIRMS',
        speakerAsWritten: text,
        passage: { exact: text },
      },
      '... on Statement { passage { exact } }',
    );
    together.push(text);
    const { exact } = statement.passage as { readonly exact: string };
    if (version?.text !== text || exact !== text) changed.add(text);
  }
  await writer.close();
  const first = await exported();
  const again = await importInto([{ name: 'export.jsonl', content: first }]);
  for (const dossier of [first, again]) {
    const written = valuesOf(dossier);
    for (const text of together) if (!written.has(text)) changed.add(text);
  }
  recordFigures(context, 'C1', {
    texts: texts.length,
    codePoints: new Set(Array.from(texts.join(''))).size,
    writtenTogether: together.length,
    changedOfThose: changed.size,
  });
  expect([...changed].slice(0, 3)).toEqual([]);
  expect(again).toBe(first);
});
