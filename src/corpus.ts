import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from './config.ts';

/** The dossiers of the demo corpus, in order. */
export function corpusFiles(): readonly { readonly path: string }[] {
  const folder = path.join(PROJECT_ROOT, 'graph', 'corpus');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: path.join(folder, name) }));
}
