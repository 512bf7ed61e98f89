import { afterAll, describe, expect, it } from 'vitest';
import { atDepth, recordFigures } from '../testkit/reliability.ts';
import { connectToTestDatabase } from '../testkit/server.ts';
import { createComparison } from './reference/compare.ts';
import { NAMES } from './reference/drafts.ts';
import { opened } from './reference/open.ts';
import { lateInstant } from './reference/pools.ts';
import { seeded } from './reference/random.ts';
import { randomGraph } from './reference/random-graph.ts';
import { writeGraph } from './reference/write-graph.ts';

/** Hostile texts are searched for, and find what their plain words find. */
const SEED = Number(process.env.COUNTERCLAIM_PROPERTY_SEED ?? 20230621);
const YEAR = 1190;
const WORDS = ['alpha', 'Bravo', 'jose', 'naïve', 'delta', 'echo', 'omega', 'zulu', ...NAMES];
/** What Lucene's query parser has a meaning for, fields of the index among it. */
const SIGNS = [
  ...'+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / < > = @ # AND OR NOT TO IN'.split(' '),
  ...[
    'name:',
    'title:',
    'text:',
    'exact:',
    'secret:',
    '*:*',
    '_exists_:',
    '~2',
    '^9',
    '\\"',
    '\\\\',
    'a*',
    '?b',
  ],
  ...[
    '[a TO z]',
    '{* TO *}',
    '/.*/',
    '"alpha delta"~5',
    '$\u007bjndi:x}',
    "'",
    '`',
    '%',
    '\u200b',
    '\u202e',
    '\u3000',
    '\ufeff',
  ],
];
const SEARCH = `query Search($known: DateTime!, $text: String!) @asOf(known: $known) {
  search_1: search(text: $text, first: 100) { nodes { id } totalCount } }`;

const database = connectToTestDatabase({ readTimeoutMs: 300_000, writeTimeoutMs: 300_000 });
let undo: () => Promise<void> = async () => undefined;

afterAll(async () => {
  await undo();
  await database.close();
});

describe('C6: a search for any text', () => {
  it('finds what its plain words find, and fails for none', { timeout: 3_600_000 }, async (context) => {
    const texts = atDepth({ ci: 100, deep: 5_000 });
    const graph = opened(randomGraph(SEED, YEAR));
    undo = await writeGraph(database, graph);
    const asked = { graph, cursors: new Map<string, Set<string>>() };
    const { compare } = createComparison(database);
    const random = seeded(SEED);
    const known = lateInstant(asked);
    let found = 0;
    let slowest = 0;
    const failed: string[] = [];
    for (let number = 0; number < texts; number += 1) {
      const parts = Array.from({ length: 1 + random.upTo(5) }, (_, index) =>
        random.pick(index === 0 || random.chance(0.3) ? WORDS : SIGNS),
      );
      const text = parts.join(random.pick(['', ' ', '  ']));
      const operation = { text: SEARCH, variables: { known, text }, known, said: null, fields: [] };
      const start = performance.now();
      const { data, errors } = await compare(operation, asked, 4);
      slowest = Math.max(slowest, performance.now() - start);
      if (errors !== undefined) failed.push(`${text}: ${JSON.stringify(errors)}`);
      found += Number(JSON.stringify(data).includes('"id"'));
    }
    recordFigures(context, 'C6', {
      texts,
      errors: failed.length,
      searchesThatFind: found,
      slowestMilliseconds: Math.round(slowest),
    });
    expect(failed.slice(0, 3)).toEqual([]);
    expect(found).toBeGreaterThan(texts / 10);
  });
});
