/**
 * Mutations per second by 1, 8 and 32 writers at once: each adds statements with a passage to one version of a source,
 * through the whole program but for HTTP. Starts a Neo4j of its own and writes bench/results/writes.json.
 */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type ExecutionResult, execute, parse } from 'graphql';
import { createApi } from '../src/modules/index.ts';
import { connect, type Database } from '../src/neo4j/index.ts';
import { migrate } from '../src/neo4j/migrations/index.ts';
import { startThrowAway } from '../test/testkit/neo4j.ts';
import { quantile } from '../test/testkit/reliability.ts';
import { machine } from './machine.ts';
import { rounded } from './reads/load.ts';

const WRITERS = [1, 8, 32] as const;
const SECONDS = Number(process.env.COUNTERCLAIM_BENCH_SECONDS ?? 15);
const WARM_UP_SECONDS = 60;

const documents = {
  addAgent: parse(
    'mutation($input: AddAgentInput!) { done: addAgent(input: $input) { ... on Node { id } } }',
  ),
  addClaim: parse(
    'mutation($input: AddClaimInput!) { done: addClaim(input: $input) { ... on Node { id } } }',
  ),
  addSource: parse(
    'mutation($input: AddSourceInput!) { done: addSource(input: $input) { ... on Source { versions { id } } } }',
  ),
  addStatement: parse(`mutation($input: AddStatementInput!) { done: addStatement(input: $input) {
    __typename ... on Statement { id revision speaker { name } claim { text } passage { exact } } } }`),
};

interface Done {
  readonly id: string;
  readonly versions: readonly { readonly id: string }[];
}

function writerTo(database: Database) {
  const api = createApi();
  return async (name: keyof typeof documents, input: object): Promise<Done> => {
    const result = (await execute({
      schema: api.schema,
      document: documents[name],
      variableValues: { input: { idempotencyKey: randomUUID(), ...input } },
      fieldResolver: api.fieldResolver as never,
      contextValue: {
        requestId: '',
        viewer: { subject: null, roles: ['contributor'], clearance: 0 },
        now: new Date().toISOString(),
        database,
      },
    })) as ExecutionResult<{ done: Done }>;
    if (!result.data?.done.id && !result.data?.done.versions) throw new Error(JSON.stringify(result));
    return result.data.done;
  };
}

interface Figures {
  readonly writers: number;
  readonly mutationsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
}

async function measure(
  write: ReturnType<typeof writerTo>,
  common: object,
  words: () => object,
  writers: number,
  seconds: number,
): Promise<Figures> {
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (performance.now() < end) {
        const begin = performance.now();
        await write('addStatement', { ...common, ...words() });
        times.push(performance.now() - begin);
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  return {
    writers,
    mutationsPerSecond: rounded(times.length / elapsed, 1),
    p50Milliseconds: rounded(quantile(times, 0.5), 1),
    p99Milliseconds: rounded(quantile(times, 0.99), 1),
  };
}

async function bench(database: Database): Promise<readonly Figures[]> {
  const write = writerTo(database);
  const { id: speaker } = await write('addAgent', { kind: 'PERSON', name: 'Speaker' });
  const { id: claim } = await write('addClaim', { kind: 'EVENT', text: 'It happened' });
  const text = 'word '.repeat(20_000);
  const { versions } = await write('addSource', { kind: 'DATASET', title: 'Source', text });
  const common = {
    sourceVersion: versions[0]?.id,
    speaker,
    claim,
    act: 'ASSERT',
    stance: 'AFFIRMS',
    certainty: 'PROBABLE',
  };
  let next = 0;
  const words = () => {
    const start = next * 5;
    next += 1;
    return { passage: { exact: 'word', start, end: start + 4 } };
  };
  await measure(write, common, words, 8, WARM_UP_SECONDS);
  const figures: Figures[] = [];
  for (const writers of WRITERS) figures.push(await measure(write, common, words, writers, SECONDS));
  return figures;
}

const before = machine();
const server = await startThrowAway(undefined, undefined, { profile: 'throughput' });
const database = connect({ ...server, readTimeoutMs: 60_000 });
try {
  await migrate(database);
  const figures = await bench(database);
  const result = { machine: before, seconds: SECONDS, figures };
  writeFileSync('bench/results/writes.json', `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await database.close();
  await server.stop();
}
