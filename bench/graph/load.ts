import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importDossiers } from '../../src/ingest/index.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { startThrowAway, type TestNeo4j } from '../../test/testkit/neo4j.ts';

const PATIENCE_MS = 120_000;

/** A graph in a Neo4j of its own. */
export interface LoadedGraph {
  readonly neo4j: TestNeo4j;
  readonly database: Database;
  /** Stops the Neo4j and deletes the graph. */
  readonly stop: () => Promise<void>;
}

/** Imports dossiers, given as lines of JSON Lines, into a Neo4j of their own. */
export async function loadGraph(dossiers: readonly Iterable<string>[]): Promise<LoadedGraph> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counterclaim-bench-'));
  const neo4j = await startThrowAway(undefined, undefined, { profile: 'throughput', heapMb: 1_536 });
  const database = connect({ ...neo4j, readTimeoutMs: PATIENCE_MS, writeTimeoutMs: PATIENCE_MS });
  const stop = async () => {
    await database.close();
    await neo4j.stop();
  };
  try {
    await migrate(database);
    for (const [index, lines] of dossiers.entries()) {
      // A million statements are more than a string can hold.
      const file = path.join(folder, `${index}.jsonl`);
      await writeFile(file, lines);
      await importDossiers(database, [{ path: file }]);
    }
    await database.run('CALL db.prepareForReplanning(120)');
    return { neo4j, database, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
