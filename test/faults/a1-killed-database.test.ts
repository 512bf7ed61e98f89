import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { writeWorld } from '../api/writes/world.ts';
import { type KillableNeo4j, startKillable } from '../testkit/killable-server.ts';
import { atDepth, recordFigures } from '../testkit/reliability.ts';
import { createWriter, type Writer } from '../testkit/writer.ts';
import { createLoggingWriter, findDamage, type LoggingWriter } from './acknowledged.ts';

/** A1: the database is killed while writers write. */
const KILLS = atDepth({ ci: 10, deep: 50 });
const WRITERS = 8;
/** What a restart should take until the database answers, where nothing else keeps the machine busy. */
const READY_TARGET_MS = 30_000;
/** So many are acknowledged before the next kill: a server that has just started first plans for seconds. */
const BEFORE_KILL = 10;

let folder: string;
let file: string;
let neo4j: KillableNeo4j;
let database: Database;
let apis: readonly Writer[];
let writers: readonly LoggingWriter[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-a1-'));
  file = path.join(folder, 'acknowledged.jsonl');
  neo4j = await startKillable();
  database = connect({
    ...neo4j.settings,
    acquisitionTimeoutMs: 30_000,
    readTimeoutMs: 60_000,
    writeTimeoutMs: 60_000,
  });
  await migrate(database);
  // Each with a queue of its own, so that their transactions meet in the database.
  apis = await Promise.all(Array.from({ length: WRITERS }, () => createWriter({ database })));
  const [first] = apis;
  if (first === undefined) throw new Error('there are no writers');
  const world = await writeWorld(first);
  writers = apis.map((api) => createLoggingWriter(api, world, file));
}, 300_000);

afterAll(async () => {
  for (const api of apis ?? []) await api.close();
  await database?.close();
  await neo4j?.remove();
  await rm(folder, { recursive: true, force: true });
});

/** Kills the database in the middle of writing; the milliseconds until it was back. */
async function killWhileWriting(spreadMs: number): Promise<number> {
  const stopping = new AbortController();
  let acknowledged = 0;
  let enough = () => {};
  const written = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const count = () => {
    acknowledged += 1;
    if (acknowledged >= BEFORE_KILL) enough();
  };
  const writing = Promise.all(writers.map((writer) => writer.write(stopping.signal, count)));
  await Promise.race([written, writing]);
  await sleep(spreadMs);
  await neo4j.kill();
  stopping.abort();
  await writing;
  return neo4j.restart();
}

it(`A1: the database is killed ${KILLS} times during mutations by ${WRITERS} writers; nothing acknowledged is lost`, async (context) => {
  const readyMs: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Not at the same moment of a transaction each time.
    readyMs.push(await killWhileWriting((kill * 37) % 150));
    expect(await findDamage(database, file)).toMatchObject({ lost: [], doubled: 0, findings: [] });
  }
  await Promise.all(writers.map((writer) => writer.finish()));
  const { acknowledged, lost, doubled, findings } = await findDamage(database, file);
  expect({ lost, doubled, findings }).toEqual({ lost: [], doubled: 0, findings: [] });
  recordFigures(context, 'A1', {
    kills: KILLS,
    writers: WRITERS,
    acknowledged,
    lost: lost.length,
    doneTwice: doubled,
    halfWritten: findings.length,
    slowestRestartMilliseconds: Math.round(Math.max(...readyMs)),
    restartsWithinTarget: readyMs.filter((milliseconds) => milliseconds <= READY_TARGET_MS).length,
  });
}, 3_600_000);

it('A1 control: mutations that are lost and a record half written are seen', async () => {
  const one = 'MATCH (done:Mutation {mutation: $name}) WITH done ORDER BY done.recordedAt DESC LIMIT 1';
  await database.run(`${one} MATCH (claim:Claim {id: done.recordId}) DETACH DELETE claim`, {
    name: 'addClaim',
  });
  await database.run(`${one} SET done.key = done.key + ' lost'`, { name: 'reviseStatement' });
  await database.run(
    `${one} MATCH (statement:Statement {id: done.recordId})-[said:AFFIRMS]->() DELETE said`,
    { name: 'addStatement' },
  );
  const { lost, findings } = await findDamage(database, file);
  expect(lost).toHaveLength(2);
  expect(findings.map(({ rule }) => rule)).toContain('stance');
}, 60_000);

it('A1: after all kills Neo4j finds its own files as they should be', async (context) => {
  const { code, output } = await neo4j.checkFiles();
  expect(code, output).toBe(0);
  recordFigures(context, 'A1', { kills: KILLS, databaseCheck: Number(code) });
}, 360_000);
