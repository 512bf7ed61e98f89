import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All `.cypher` files below a folder, as paths with `/` from the project's root, in order, with their texts. */
export function cypherFiles(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/');
      if (entry.isDirectory()) return cypherFiles(path);
      return entry.name.endsWith('.cypher') ? [{ path, text: readFileSync(path, 'utf8') }] : [];
    });
}

/** Folders of `cypher/` that hold whole statements. */
export const STATEMENT_FOLDERS = ['write', 'import', 'check', 'backup'];
/** The folder of what follows the files with `@facts`; every other folder is named as a GraphQL type. */
export const FACTS_FOLDER = 'facts';
/** The folder of the ways to the record that a mutation wrote, one file a label. */
export const WRITTEN_FOLDER = 'written';
