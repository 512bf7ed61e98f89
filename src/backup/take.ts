import path from 'node:path';
import { holdLock } from '../generated/statements.ts';
import type { Database } from '../neo4j/index.ts';
import { graphVersion } from '../neo4j/migrations/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { VERSION } from '../shared/version.ts';
import type { FingerprintTaker } from './fingerprint.ts';
import { fillFolder } from './folder.ts';
import { describeFile, writeLines } from './line-files.ts';
import { FORMAT, type Manifest } from './manifest.ts';
import { readGraph } from './read-graph.ts';

/** The files of a backup in lines. */
export const NODES = 'nodes.jsonl.gz';
export const RELATIONSHIPS = 'relationships.jsonl.gz';

/** How a backup is taken. */
export interface BackupOptions {
  readonly signal?: AbortSignal;
  /** Told of the nodes and relationships read so far; begins anew where somebody wrote meanwhile. */
  readonly progress?: (done: number) => void;
  /** How often the graph is read without keeping writers out; 3 where absent. */
  readonly undisturbedTries?: number;
  readonly clock?: () => Date;
}

const TRIES = 3;
/** Writers wait while the last try reads; a graph of millions takes minutes. */
const HOLD_MS = 3_600_000;

interface Reading {
  readonly taker: FingerprintTaker;
  readonly schemaVersion: string;
  readonly takenAt: string;
}

/**
 * Writes all of the graph into a folder, while it is in use, as it was at one instant. Neo4j gives no reading of many
 * statements as of one instant; but every writer takes the import lock and raises its turn. So the graph is read, and read
 * again where the turn is another one after; at last the lock is held for the time of the reading. The folder is there
 * whole or not at all. Rejects with GRAPH_INVALID, RESTORE_UNFINISHED, CONFIG_INVALID for a folder that is in use, or as
 * Database.stream does.
 */
export function takeBackup(
  database: Database,
  folder: string,
  options: BackupOptions = {},
): Promise<Manifest> {
  return fillFolder(folder, async (unfinished) => {
    const { version } = await database.verify();
    const { taker, schemaVersion, takenAt } = await readWhole(database, unfinished, options);
    const { nodes, relationships, byLabel, byType } = taker.totals();
    return {
      format: FORMAT,
      kind: 'lines',
      takenAt,
      program: VERSION,
      neo4j: version,
      schemaVersion,
      nodes,
      relationships,
      byLabel,
      byType,
      fingerprint: taker.fingerprint(),
      files: [await describeFile(unfinished, NODES), await describeFile(unfinished, RELATIONSHIPS)],
    };
  });
}

async function readWhole(database: Database, folder: string, options: BackupOptions): Promise<Reading> {
  const turn = async () => (await database.write((transaction) => holdLock(transaction, {}))).value[0]?.turn;
  for (let tries = options.undisturbedTries ?? TRIES; tries > 0; tries -= 1) {
    const before = await turn();
    const reading = await readInto(database, folder, options).catch((error: unknown) => {
      // A relationship to a node that came after the nodes were read.
      if (error instanceof CounterclaimError && error.code === 'CONFLICT') return undefined;
      throw error;
    });
    if (reading && (await turn()) === before && (await graphVersion(database)) === reading.schemaVersion) {
      return reading;
    }
  }
  const { value } = await database.write(
    async (transaction) => {
      await holdLock(transaction, {});
      return readInto(database, folder, options);
    },
    { timeoutMs: HOLD_MS },
  );
  return value;
}

async function readInto(database: Database, folder: string, options: BackupOptions): Promise<Reading> {
  const takenAt = (options.clock?.() ?? new Date()).toISOString();
  const schemaVersion = await requireVersion(database);
  const nodes = writeLines(path.join(folder, NODES));
  const relationships = writeLines(path.join(folder, RELATIONSHIPS));
  try {
    const taker = await readGraph(database, {
      node: nodes.write,
      relationship: relationships.write,
      progress: options.progress,
      signal: options.signal,
    });
    return { taker, schemaVersion, takenAt };
  } finally {
    await Promise.all([nodes.end(), relationships.end()]);
  }
}

/** The last migration of a graph that may be backed up. Rejects with GRAPH_INVALID where it had none. */
export async function requireVersion(database: Database): Promise<string> {
  const version = await graphVersion(database);
  if (version !== 'BASELINE') return version;
  throw new CounterclaimError(
    'GRAPH_INVALID',
    'the graph was never migrated, so it holds nothing of this program',
  );
}
