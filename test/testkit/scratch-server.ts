import { type ConnectSettings, connect, type Database } from '../../src/neo4j/index.ts';
import { startThrowAway } from './neo4j.ts';

/** A database of its own for tests that need it empty or broken. */
export interface ScratchDatabase {
  readonly settings: ConnectSettings;
  readonly database: Database;
  stop(): Promise<void>;
}

/** Starts a Neo4j that only the calling test file sees; takes some seconds. The caller stops it. */
export async function startScratchDatabase(): Promise<ScratchDatabase> {
  const { stop, uri, user, password } = await startThrowAway();
  const settings = { uri, user, password };
  const database = connect(settings);
  return {
    settings,
    database,
    stop: async () => {
      await database.close();
      await stop();
    },
  };
}

/** Takes everything out of a database: records, constraints, indexes. */
export async function emptyDatabase(database: Database): Promise<void> {
  await database.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  const { rows } = await database.read(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' RETURN name, owningConstraint IS NOT NULL",
  );
  // One transaction for all: each commit of a schema change takes longer than the change.
  await database.write(async (transaction) => {
    for (const [name, isConstraint] of rows) {
      await transaction.run(`DROP ${isConstraint ? 'CONSTRAINT' : 'INDEX'} \`${name}\` IF EXISTS`);
    }
  });
}
