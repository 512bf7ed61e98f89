import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { loadConfig } from '../config.ts';
import { type DossierInput, type ImportOptions, type ImportReport, writeCsv } from '../ingest/index.ts';
import { localSettings } from '../neo4j/bring-up.ts';
import { takeEmptyHome } from '../neo4j/local/bulk-load.ts';
import { importWords } from '../neo4j/local/import-tool.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { requireLocal } from './context.ts';

/** Imports into a new graph of the managed local server, by files that neo4j-admin loads. */
export async function importInBulk(
  inputs: readonly DossierInput[],
  way: string,
  options: ImportOptions,
  tell: (line: string) => void,
): Promise<ImportReport> {
  const start = performance.now();
  const config = loadConfig();
  requireLocal(
    way,
    config,
    '--bulk loads the managed local server alone',
    'Write files for your own Neo4j with --bulk-csv <folder>, or import without --bulk.',
  );
  const { signal } = options;
  const home = await takeEmptyHome(
    localSettings({ config, progress: tell, ...(signal === undefined ? {} : { signal }) }),
  );
  try {
    const { report, files } = await writeCsv(inputs, home.folder, options);
    const { nodes, relationships } = files.counts;
    tell(
      `Loading ${nodes} nodes and ${relationships} relationships, whose files took ${report.seconds.toFixed(1)} s`,
    );
    await home.load(files);
    return { ...report, seconds: (performance.now() - start) / 1000 };
  } finally {
    await home.release();
  }
}

/** Writes the files for somebody's own Neo4j, and tells the command that loads them. */
export async function writeBulkFiles(
  inputs: readonly DossierInput[],
  folder: string,
  options: ImportOptions,
): Promise<{ readonly report: ImportReport; readonly command: string }> {
  const target = path.resolve(folder);
  if ((await readdir(target).catch(() => [])).length > 0) {
    throw new CounterclaimError(
      'CONFIG_INVALID',
      `--bulk-csv needs a new or empty folder, and ${target} is not`,
    );
  }
  // The folder appears whole or not at all.
  const part = `${target}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  try {
    const { report, files } = await writeCsv(inputs, part, options);
    await rm(target, { recursive: true, force: true });
    await rename(part, target);
    return { report, command: `cd ${quoted(target)} && neo4j-admin ${importWords(files).join(' ')}` };
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
