import { CounterclaimError } from '../../shared/errors.ts';
import type { Database, Transaction } from '../database.ts';
import type { Migration } from './cypher-file.ts';

/** A server that has just been started plans its first statements slowly. */
const START_TIMEOUT_MS = 60_000;

/** A migration as the graph remembers it: a node of the chain that starts at BASELINE and goes on by MIGRATED_TO. */
interface Applied {
  readonly version: string;
  readonly checksum: string | null;
  readonly source: string | null;
}

/** The version of a graph to which nothing was applied. */
const BASELINE = 'BASELINE';

const READ_CHAIN = `
  MATCH (migration:__Neo4jMigration)
  WHERE migration.version <> '${BASELINE}' AND migration.migrationTarget IS NULL
  RETURN migration.version, migration.checksum, migration.source, EXISTS { MATCH (:Restoration) } AS unfinished
  ORDER BY migration.version`;

const RECORD = `
  MERGE (previous:__Neo4jMigration {version: $previous})
  CREATE (previous)-[:MIGRATED_TO {
    at: datetime({timezone: 'UTC'}),
    in: duration({milliseconds: $milliseconds}),
    by: 'counterclaim',
    connectedAs: $user
  }]->(migration:__Neo4jMigration)
  SET migration = $migration`;

/** Where a graph stands against the files. */
export interface ChainState {
  /** The version of the graph, or {@link BASELINE}. */
  readonly version: string;
  /** What has still to be applied, in order. */
  readonly pending: readonly Migration[];
}

/**
 * Compares the graph with the files. Throws MIGRATION_CHANGED where an applied file is another one now, is missing or
 * was put in between, SCHEMA_TOO_NEW where the graph is further than the files, and RESTORE_UNFINISHED where a backup is
 * being restored, or was until that was killed; not so for whoever restores it.
 */
export async function readChain(
  database: Database,
  migrations: readonly Migration[],
  restoring = false,
): Promise<ChainState> {
  const { rows } = await database.read(READ_CHAIN, {}, { timeoutMs: START_TIMEOUT_MS });
  if (!restoring && rows.some(([, , , unfinished]) => unfinished === true)) {
    throw new CounterclaimError(
      'RESTORE_UNFINISHED',
      'the graph is not whole: a backup is being restored into it, or that was broken off; counterclaim restore begins it anew',
    );
  }
  const applied = rows.map(([version, checksum, source]) => ({ version, checksum, source }) as Applied);
  applied.forEach((one, index) => {
    compare(one, migrations[index], migrations);
  });
  return { version: applied.at(-1)?.version ?? BASELINE, pending: migrations.slice(applied.length) };
}

function compare(applied: Applied, file: Migration | undefined, files: readonly Migration[]): void {
  const newest = files.at(-1)?.version ?? BASELINE;
  if (applied.version > newest || newest === BASELINE) {
    throw new CounterclaimError(
      'SCHEMA_TOO_NEW',
      `the graph was migrated to ${applied.version} (${applied.source}) by a newer version of the program; this one knows ${newest}`,
      { graph: applied.version, program: newest },
    );
  }
  if (file?.version !== applied.version) {
    const known = files.some((candidate) => candidate.version === applied.version);
    throw changed(
      known
        ? `${file?.source} was added before ${applied.source}, which is applied already`
        : `${applied.source} was applied, and is no longer there`,
      known ? (file?.source ?? null) : applied.source,
    );
  }
  if (file.checksum !== applied.checksum) {
    throw changed(
      `${file.source} differs from the one that was applied (checksum ${file.checksum}, applied ${applied.checksum})`,
      file.source,
    );
  }
}

function changed(what: string, file: string | null): CounterclaimError {
  return new CounterclaimError(
    'MIGRATION_CHANGED',
    `${what}; a migration is never edited: restore it, and put the change into a new one`,
    { file },
  );
}

/** Who is logged in; empty where the server asks for no login. */
export async function currentUser(database: Database): Promise<string> {
  const { rows } = await database.read('SHOW CURRENT USER YIELD user', {}, { timeoutMs: START_TIMEOUT_MS });
  return typeof rows[0]?.[0] === 'string' ? rows[0][0] : '';
}

/** Adds a migration to the end of the chain. `user` is who was logged in when it was applied. */
export async function recordMigration(
  transaction: Transaction,
  previous: string,
  migration: Migration,
  milliseconds: number,
  user: string,
): Promise<void> {
  await transaction.run(RECORD, {
    previous,
    milliseconds: Math.round(milliseconds),
    user,
    migration: {
      version: migration.version,
      description: migration.description,
      type: 'CYPHER',
      repeatable: false,
      source: migration.source,
      checksum: migration.checksum,
    },
  });
}
