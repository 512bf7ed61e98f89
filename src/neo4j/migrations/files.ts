import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CounterclaimError } from '../../shared/errors.ts';
import { type Migration, parseMigration } from './cypher-file.ts';

/** The program's own migrations, `graph/migrations`. */
export const MIGRATIONS_DIRECTORY = fileURLToPath(new URL('../../../graph/migrations', import.meta.url));

/** All migrations of a folder in the order of their versions. Throws CONFIG_INVALID for a `.cypher` file of another name. */
export async function readMigrations(
  directory: string = MIGRATIONS_DIRECTORY,
): Promise<readonly Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.cypher'));
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
