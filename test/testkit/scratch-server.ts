import type { ConnectSettings, Database } from '../../src/neo4j/index.ts';

/** A Neo4j of its own for tests that need an empty or a broken database. */
export interface ScratchServer {
  readonly settings: ConnectSettings;
  stop(): Promise<void>;
}

export async function startScratchServer(): Promise<ScratchServer> {
  return {
    settings: { uri: 'bolt://127.0.0.1:27688', user: 'neo4j', password: 'x' },
    stop: () => Promise.resolve(),
  };
}

/** Takes everything out of a database: records, constraints, indexes. */
export async function emptyDatabase(database: Database): Promise<void> {
  await database.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  const constraints = await database.read('SHOW CONSTRAINTS YIELD name RETURN name');
  for (const [name] of constraints.rows) await database.run(`DROP CONSTRAINT \`${name}\` IF EXISTS`);
  const indexes = await database.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const [name] of indexes.rows) await database.run(`DROP INDEX \`${name}\` IF EXISTS`);
}
