/**
 * What a page costs where its parent is large: database hits of a page of 10 statements of an agent with 100 and of one
 * with 100,000, both with what they are about. Starts a Neo4j of its own, fills it through the importer, and writes
 * bench/results/page-hits.json.
 */
import { writeFileSync } from 'node:fs';
import { importDossiers } from '../src/ingest/index.ts';
import { createApi } from '../src/modules/index.ts';
import { connect, type Database } from '../src/neo4j/index.ts';
import { migrate } from '../src/neo4j/migrations/index.ts';
import { startThrowAway } from '../test/testkit/neo4j.ts';
import { profileOperation } from './database-hits.ts';

const SIZES = [100, 100_000] as const;

const OPERATION = `query($name: String!) { agent(name: $name) { name statements(first: 10) { nodes {
  act stance certainty quotation said { latest } claim { text } source { title } passage { exact } } } } }`;

function* lines(): Generator<string> {
  const line = (type: string, record: object): string => `${JSON.stringify({ type, ...record })}\n`;
  yield `${JSON.stringify({ dossier: 1, title: 'agents of different size' })}\n`;
  yield line('source', { id: 's', kind: 'DATASET', title: 'Source' });
  for (let claim = 0; claim < 1000; claim += 1)
    yield line('claim', { id: `c${claim}`, text: `Claim ${claim}`, kind: 'EVENT' });
  for (const size of SIZES) {
    yield line('agent', { id: `a${size}`, kind: 'PERSON', name: `Speaker of ${size}` });
    for (let number = 0; number < size; number += 1) {
      const day = new Date(Date.UTC(2000, 0, 1 + (number % 8000))).toISOString().slice(0, 10);
      yield line('statement', {
        id: `${size}-${number}`,
        source: 's',
        speaker: `a${size}`,
        act: 'ASSERT',
        claim: `c${number % 1000}`,
        stance: 'AFFIRMS',
        quotation: 'DIRECT',
        passage: { exact: `words ${size} ${number}` },
        saidAt: { earliest: day, latest: day },
      });
    }
  }
}

async function measure(
  database: Database,
  size: number,
): Promise<{ size: number; hits: number; rows: number }> {
  const { hits, rows } = await profileOperation(createApi(), database, OPERATION, {
    name: `Speaker of ${size}`,
  });
  const agents = rows[0]?.[0] as readonly (readonly unknown[])[];
  const statements = agents[0]?.at(-1) as readonly unknown[];
  return { size, hits, rows: statements.length };
}

const neo4j = await startThrowAway((line) => process.stderr.write(`${line}\n`));
const database = connect({ ...neo4j });
try {
  await migrate(database);
  const content = [...lines()].join('');
  await importDossiers(database, [{ name: 'bench.jsonl', content }], {});
  await database.run('CALL db.resampleOutdatedIndexes()');
  const figures = [];
  for (const size of SIZES) figures.push(await measure(database, size));
  const [small, large] = figures;
  const report = { operation: OPERATION, figures, ratio: (large?.hits ?? 0) / (small?.hits ?? 1), atMost: 2 };
  writeFileSync('bench/results/page-hits.json', `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
} finally {
  await database.close();
  await neo4j.stop();
}
