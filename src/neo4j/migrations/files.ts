import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CounterclaimError } from '../../shared/errors.ts';
import { type Migration, parseMigration, splitStatements } from './cypher-file.ts';

/** The program's own migrations, `graph/migrations`. */
export const MIGRATIONS_DIRECTORY = fileURLToPath(new URL('../../../graph/migrations', import.meta.url));

/**
 * All migrations of a folder in the order of their versions; the files that undo them are left out. Throws CONFIG_INVALID
 * for a `.cypher` file of another name.
 */
export async function readMigrations(
  directory: string = MIGRATIONS_DIRECTORY,
): Promise<readonly Migration[]> {
  const names = (await readdir(directory)).filter(
    (name) => name.endsWith('.cypher') && !name.startsWith('U'),
  );
  const migrations = await Promise.all(
    names.map(async (name) => {
      const migration = parseMigration(name, await readFile(join(directory, name), 'utf8'));
      if (migration) return migration;
      throw new CounterclaimError(
        'CONFIG_INVALID',
        `${join(directory, name)} is no name of a migration (V001__What_it_does.cypher)`,
      );
    }),
  );
  return migrations.sort((a, b) => (a.version < b.version ? -1 : 1));
}

/** How a migration is undone: by these statements, or by a backup of the graph from before it, for this reason. */
export type Undo = { readonly statements: readonly string[] } | { readonly restoreNeeded: string };

const RESTORE_NEEDED = /^\/\/ Restore needed: (.+)$/m;

/**
 * Reads how a migration is undone: `U<version>__<Description>.cypher` beside it holds statements that bear to be run again,
 * or the one line `// Restore needed: <why>`. Undefined where there is neither: nobody has thought of it.
 */
export async function readUndo(
  { source }: Migration,
  directory: string = MIGRATIONS_DIRECTORY,
): Promise<Undo | undefined> {
  const file = join(directory, source.replace(/^V/, 'U'));
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const [, restoreNeeded] = RESTORE_NEEDED.exec(text) ?? [];
  if (restoreNeeded !== undefined) return { restoreNeeded };
  const statements = splitStatements(text).filter((statement) => /^(?!\/\/)\S/m.test(statement));
  return statements.length === 0 ? undefined : { statements };
}
