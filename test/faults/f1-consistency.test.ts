import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type Manifest, takeBackup } from '../../src/backup/index.ts';
import { readGraph } from '../../src/backup/read-graph.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { fillGraph, useBackupWorld } from './f1-world.ts';

const world = useBackupWorld();
const fingerprintOf = async (database: Database) => (await readGraph(database)).fingerprint();

/** The database, with something that is done once between the reading of the nodes and that of the relationships. */
function interrupted(between: () => Promise<unknown>): Database {
  const { database } = world;
  let streams = 0;
  async function* stream(...asked: Parameters<Database['stream']>) {
    streams += 1;
    if (streams === 2) await between();
    yield* database.stream(...asked);
  }
  return {
    ...database,
    stream,
    get roundTrips() {
      return database.roundTrips;
    },
  };
}

let number = 0;
/** A write that makes a node and leads a new relationship from one that was there. */
async function write(): Promise<unknown> {
  number += 1;
  const { writer, database } = world;
  const { rows } = await database.read(
    "MATCH (s:Statement {supersededAt: '9999-12-31T00:00:00.000Z'}) RETURN s.id, s.revision LIMIT 1",
  );
  const [id, expectedRevision] = rows[0] ?? [];
  const confidence = { asWritten: `quite sure ${number}` };
  return writer.mutate('reviseStatement', { id, expectedRevision, confidence });
}

function backup(name: string, database: Database, undisturbedTries?: number): Promise<Manifest> {
  return takeBackup(database, path.join(world.folder, name), { undisturbedTries });
}

/** A write that nothing leads to yet: no relationship to a node that was not read gives it away. */
function writeApart(): Promise<unknown> {
  number += 1;
  return world.writer.written('addClaim', { kind: 'EVENT', text: `It came meanwhile ${number}` });
}

it.each([
  ['that other records lead to', write],
  ['that stands alone', writeApart],
])(
  'F1: a write %s, while the graph is read, is in the backup whole',
  async (name, between) => {
    await fillGraph(world, 0);
    const before = await fingerprintOf(world.database);
    const manifest = await backup(name, interrupted(between));
    const after = await fingerprintOf(world.database);
    expect(after).not.toBe(before);
    expect(manifest.fingerprint).toBe(after);
  },
  300_000,
);

it('F1: writers wait where a backup cannot be had beside them', async () => {
  const before = await fingerprintOf(world.database);
  let writing: Promise<unknown> | undefined;
  const manifest = await backup(
    'held',
    interrupted(async () => {
      writing = write();
      // It would be done by then.
      await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, 1_000))]);
    }),
    0,
  );
  expect(manifest.fingerprint).toBe(before);
  expect(await writing).toMatchObject({ id: expect.any(String) });
  expect(await fingerprintOf(world.database)).not.toBe(before);
}, 300_000);

it('F1 control: read without a look at the lock, the same write is there by half', async () => {
  const before = await fingerprintOf(world.database);
  const torn = await readGraph(interrupted(write)).then((taker) => taker.fingerprint(), String);
  const after = await fingerprintOf(world.database);
  expect([before, after]).not.toContain(torn);
}, 300_000);

it('F1: a backup that fails leaves no folder', async () => {
  const failing = interrupted(() => Promise.reject(new Error('no more')));
  await expect(backup('failed', failing)).rejects.toThrow('no more');
  expect((await readdir(world.folder)).filter((name) => name.startsWith('failed'))).toEqual([]);
}, 300_000);
