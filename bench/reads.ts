/**
 * Reads compared, in one run on one graph: ours over HTTP; the floor, which is the best single statement a person could
 * write through the bare driver behind node:http; and `@neo4j/graphql` over the same graph, by plain and by connection
 * fields. All answers must be equal. Rounds take turns, so that what else the machine does meets all alike.
 * Our pages come from a denormalised index, which `@neo4j/graphql` cannot use for a relationship.
 * Sizes of the graphs are given as arguments; 10,000 and 100,000 where none is. `@neo4j/graphql` is left out above
 * 100,000, where one of its answers takes seconds. Writes bench/results/reads.json, where what was measured of graphs of
 * other sizes stays.
 */
import { deepStrictEqual } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createApi } from '../src/modules/index.ts';
import type { Database } from '../src/neo4j/index.ts';
import { profile, profileOperation } from './database-hits.ts';
import { generateGraph } from './graph/generate.ts';
import { loadGraph } from './graph/load.ts';
import { machine } from './machine.ts';
import { ask, CONNECTIONS, rounded, type Speed, speedOf, timesOf } from './reads/load.ts';
import type { Fixtures, Read, Way } from './reads/read.ts';
import { readsOf } from './reads/reads.ts';
import { type BenchServer, startFloor, startOurs, startPeer } from './reads/servers.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10_000, 100_000);
const WARM_UP_MS = 3_000;
const ROUNDS = 5;
const ROUND_MS = 1_000;
const MOST_WITH_PEER = 100_000;
const RESULTS = 'bench/results/reads.json';

type Servers = Readonly<Record<'ours' | 'floor', BenchServer>> & { readonly peer: BenchServer | undefined };

/** One way of asking one question, at one of the servers. */
interface Asked {
  readonly name: 'ours' | 'floor' | 'plain' | 'connection';
  readonly url: string;
  readonly body: string;
  readonly way: Way;
}

function askedOf({ ours, floor, peer, variables }: Read, servers: Servers): readonly Asked[] {
  const peerUrl = servers.peer?.url;
  const graphql = (way: Way): string => JSON.stringify({ query: way.text, variables });
  return [
    { name: 'ours', url: servers.ours.url, body: graphql(ours), way: ours },
    {
      name: 'floor',
      url: servers.floor.url,
      body: JSON.stringify({ text: floor.text, variables }),
      way: floor,
    },
    ...(peer === undefined || peerUrl === undefined
      ? []
      : (['plain', 'connection'] as const).map((name) => ({
          name,
          url: peerUrl,
          body: graphql(peer[name]),
          way: peer[name],
        }))),
  ];
}

async function fixturesOf(database: Database): Promise<Fixtures> {
  const one = async (text: string): Promise<string> => String((await database.read(text)).rows[0]?.[0]);
  const counted = 'MATCH (statement:Statement) WHERE statement.reviewRank = 2 AND statement.marking = 0 WITH';
  return {
    smallClaim: await one(
      `${counted} statement.claimId AS id, count(*) AS statements WHERE statements = 10 RETURN id ORDER BY id LIMIT 1`,
    ),
    largeClaim: await one(
      `${counted} statement.claimId AS id, count(*) AS statements RETURN id ORDER BY statements DESC LIMIT 1`,
    ),
    agent: await one(
      `${counted} statement WHERE statement.speakerId IS NOT NULL
       WITH statement.speakerId AS id, count(*) AS statements RETURN id ORDER BY statements DESC LIMIT 1`,
    ),
  };
}

async function databaseHitsOf(database: Database, { ours, floor, variables }: Read) {
  const view = { now: new Date().toISOString(), clearance: 0, review: 2 };
  return {
    ours: (await profileOperation(createApi(), database, ours.text, variables)).hits,
    floor: (await profile(database, floor.text, { ...view, ...variables })).hits,
  };
}

/** Whether all ways answer alike; else which of them does not. */
async function differing(read: Read, ways: readonly Asked[]): Promise<readonly string[]> {
  const answers = await Promise.all(ways.map(async ({ url, body, way }) => way.answer(await ask(url, body))));
  const different: string[] = [];
  for (const [index, answer] of answers.entries()) {
    try {
      deepStrictEqual(answer, answers[0]);
    } catch (error) {
      different.push(ways[index]?.name ?? '');
      process.stderr.write(`${read.name}: ${ways[index]?.name}: ${String(error).slice(0, 1_500)}\n`);
    }
  }
  return different;
}

async function compare(read: Read, servers: Servers, database: Database) {
  const ways = askedOf(read, servers);
  const different = await differing(read, ways);
  if (different.length > 0 && read.sort !== 'computed')
    throw new Error(`${read.name}: ${different.join(', ')} answered otherwise`);
  for (const { url, body } of ways) await timesOf(url, body, CONNECTIONS, WARM_UP_MS);
  const times = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  const rates = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, url, body } of ways) {
      times.get(name)?.push(...(await timesOf(url, body, 1, ROUND_MS)).times);
      const { times: atOnce, seconds } = await timesOf(url, body, CONNECTIONS, ROUND_MS);
      rates.get(name)?.push(atOnce.length / seconds);
    }
  const speeds = Object.fromEntries(
    ways.map(({ name }) => [name, speedOf(times.get(name) ?? [], rates.get(name) ?? [])]),
  ) as Readonly<Record<'ours' | 'floor', Speed>> & Readonly<Partial<Record<'plain' | 'connection', Speed>>>;
  const { ours, floor, plain, connection } = speeds;
  const better = Math.max(plain?.requestsASecond ?? 0, connection?.requestsASecond ?? 0);
  return {
    read: read.name,
    sort: read.sort,
    answersEqual: different.length === 0,
    p50OverFloor: rounded(ours.p50 / floor.p50),
    timesThePeer: better === 0 ? null : rounded(ours.requestsASecond / better),
    speeds,
    databaseHits: await databaseHitsOf(database, read),
  };
}

async function measure(statements: number) {
  const { neo4j, database, stop } = await loadGraph([generateGraph({ statements })]);
  const started: BenchServer[] = [];
  const start = async (server: Promise<BenchServer>): Promise<BenchServer> => {
    started.push(await server);
    return server;
  };
  try {
    const ours = await start(startOurs(neo4j));
    const floor = await start(startFloor(neo4j));
    const peer = statements > MOST_WITH_PEER ? undefined : await start(startPeer(neo4j));
    const reads = [];
    for (const read of readsOf(await fixturesOf(database))) {
      reads.push(await compare(read, { ours, floor, peer }, database));
      process.stderr.write(`${JSON.stringify(reads.at(-1))}\n`);
    }
    const megabytes = { ours: ours.megabytes(), floor: floor.megabytes(), peer: peer?.megabytes() ?? null };
    return { machine: machine(), statements, reads, megabytes };
  } finally {
    for (const server of started) await server.stop();
    await stop();
  }
}

type Graph = Awaited<ReturnType<typeof measure>>;

const before = existsSync(RESULTS)
  ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { readonly graphs: readonly Graph[] }).graphs
  : [];
let graphs = before.filter(({ statements }) => !sizes.includes(statements));
for (const size of sizes) {
  graphs = [...graphs, await measure(size)].sort((a, b) => a.statements - b.statements);
  const atMost = { p50OverFloor: 1.3, pageOverFloor: 1, growth: 1.5 };
  const atLeast = { timesThePeer: { flat: 1.7, nested: 2.5, large: 5 } };
  writeFileSync(RESULTS, `${JSON.stringify({ atMost, atLeast, graphs }, null, 2)}\n`);
}
for (const { statements, reads } of graphs)
  for (const { read, p50OverFloor, timesThePeer, speeds, databaseHits: hits } of reads)
    process.stdout.write(
      `${statements}\t${read}\tp50 ${speeds.ours.p50} ms\t${p50OverFloor} × floor\t${timesThePeer ?? '–'} × peer\t${hits.ours} hits (floor ${hits.floor})\n`,
    );
