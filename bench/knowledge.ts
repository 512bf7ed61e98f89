/**
 * What it costs to know: a page of 20 attributions with answer, contest, origins and standing, and a page of 20 contested
 * claims, in graphs of different size; and the contest of a claim with 500 and of one with 50,000 statements. Each graph
 * is imported into a Neo4j of its own. Milliseconds are medians through the API without HTTP; database hits are of the
 * first statement of the page. Writes bench/results/knowledge.json.
 * Sizes of the graphs are given as arguments; 10,000 and 100,000 where none is.
 */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execute, type OperationDefinitionNode, parse } from 'graphql';
import { ANONYMOUS } from '../src/auth/viewer.ts';
import { importDossiers } from '../src/ingest/index.ts';
import { createApi } from '../src/modules/index.ts';
import { connect, type Database, type Value } from '../src/neo4j/index.ts';
import { migrate } from '../src/neo4j/migrations/index.ts';
import { startThrowAway } from '../test/testkit/neo4j.ts';
import { databaseHits } from './database-hits.ts';
import { generateDossier } from './import/generate.ts';
import { largeClaim, largeClaimText, probes } from './knowledge/generate.ts';
import { machine } from './machine.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10_000, 100_000);
const LARGE = [500, 50_000] as const;
const RUNS = 21;
const UNMEASURED = 10;
const READ_TIMEOUT_MS = 120_000;

const MODERN = { profile: 'throughput', heapMb: 1_536 } as const;

const PAGE = `{ activity(name: "The probed campaign") { attributions(first: 20) { nodes { answer { status }
  claim { text contest { status affirmedBy { voice { name } } deniedBy { voice { name } } } origins { least most }
    standing { label } } } } } }`;
const CONTESTED = `{ claims(first: 20, filter: { contest: [CONTESTED] }) { nodes { text contest { status } } } }`;
const CONTEST = `query($id: ID!) { claim(id: $id) { contest { status affirmedBy { voice { name } statements { said { latest } } }
  deniedBy { voice { name } statements { said { latest } } } } } }`;

interface Figure {
  readonly statements: number;
  readonly milliseconds: number;
  readonly databaseHits: number;
  readonly roundTrips: number;
}

async function measure(
  database: Database,
  statements: number,
  text: string,
  variableValues: Record<string, string> = {},
): Promise<Figure> {
  const api = createApi();
  const document = parse(text);
  const ask = async (): Promise<number> => {
    const begin = performance.now();
    const contextValue = {
      requestId: 'bench',
      viewer: ANONYMOUS,
      now: new Date().toISOString(),
      database,
    };
    const { schema, fieldResolver } = api;
    const { errors } = await execute({
      schema,
      document,
      variableValues,
      contextValue,
      fieldResolver: fieldResolver as never,
    });
    if (errors !== undefined) throw errors[0];
    return performance.now() - begin;
  };
  for (let run = 0; run < UNMEASURED; run += 1) await ask();
  const before = database.roundTrips;
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await ask());
  const roundTrips = (database.roundTrips - before) / RUNS;
  const [operation] = document.definitions as OperationDefinitionNode[];
  if (operation === undefined) throw new Error('Unexpected: no operation');
  const asked = { operation, fragments: {}, variableValues };
  const { text: cypher, parameters } = api.composer.explain(asked, { viewer: ANONYMOUS });
  const { plan } = await database.read(`PROFILE ${cypher}`, parameters as Record<string, Value>);
  if (plan === undefined) throw new Error('Unexpected: PROFILE gave no plan');
  const middle = times.toSorted((a, b) => a - b)[(RUNS - 1) / 2] ?? 0;
  const figure = {
    statements,
    milliseconds: Math.round(middle * 10) / 10,
    databaseHits: databaseHits(plan),
    roundTrips,
  };
  process.stderr.write(`${JSON.stringify(figure)} ${text.slice(0, 60)}\n`);
  return figure;
}

async function withGraph<T>(
  dossiers: readonly Iterable<string>[],
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterclaim-bench-'));
  const neo4j = await startThrowAway(undefined, undefined, MODERN);
  const database = connect({ ...neo4j, readTimeoutMs: READ_TIMEOUT_MS, writeTimeoutMs: READ_TIMEOUT_MS });
  try {
    await migrate(database);
    for (const [index, lines] of dossiers.entries()) {
      // A million statements are more than a string can hold.
      const file = path.join(folder, `${index}.jsonl`);
      await writeFile(file, lines);
      await importDossiers(database, [{ path: file }]);
    }
    await database.run('CALL db.prepareForReplanning(120)');
    return await work(database);
  } finally {
    await database.close();
    await neo4j.stop();
    await rm(folder, { recursive: true });
  }
}

const pages: Record<'knowledge' | 'contested', Figure[]> = { knowledge: [], contested: [] };
for (const size of sizes) {
  await withGraph([generateDossier({ statements: size }), probes()], async (database) => {
    pages.knowledge.push(await measure(database, size, PAGE));
    pages.contested.push(await measure(database, size, CONTESTED));
  });
}
const large = await withGraph(
  [generateDossier({ statements: 10_000 }), ...LARGE.map(largeClaim)],
  async (database) => {
    const figures: Figure[] = [];
    for (const size of LARGE) {
      const { rows } = await database.read('MATCH (claim:Claim {text: $text}) RETURN claim.id', {
        text: largeClaimText(size),
      });
      figures.push(await measure(database, size, CONTEST, { id: String(rows[0]?.[0]) }));
    }
    return figures;
  },
);

function growth(figures: readonly Figure[]): number {
  return Math.round(((figures.at(-1)?.milliseconds ?? 0) / (figures[0]?.milliseconds ?? 1)) * 100) / 100;
}

const result = {
  machine: machine(),
  pageOf20WithAnswerContestOriginsStanding: {
    figures: pages.knowledge,
    growth: growth(pages.knowledge),
    atMost: 1.5,
  },
  pageOf20Contested: { figures: pages.contested, growth: growth(pages.contested) },
  contestOfALargeClaim: { figures: large, growth: growth(large), atMost: 5 },
};
writeFileSync('bench/results/knowledge.json', `${JSON.stringify(result, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
