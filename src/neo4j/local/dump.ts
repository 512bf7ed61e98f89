import { stat } from 'node:fs/promises';
import path from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { connect } from '../connect.ts';
import type { Database } from '../database.ts';
import { type AdminTool, faultIn, runAdminTool } from './admin-tool.ts';
import { diskFull, saysDiskFull } from './disk.ts';
import { findNeeds, type LocalSettings, provideJars, startHeld, stopOrphan, takeHome } from './index.ts';

/** The file that neo4j-admin writes into the folder of a dump. */
export const DUMP_FILE = 'neo4j.dump';

/**
 * Dumps the store of a managed local server that does not run into a folder. Before that the graph is read, by a server
 * that is started and ended for it; the home is held from then until the dump is written, so that both are of one graph.
 * @throws CounterclaimError NEO4J_UNAVAILABLE where it runs, or Java is missing; GRAPH_INVALID where there is no store or
 * the tool refuses it; DISK_FULL; as {@link startHeld} and the reading do
 */
export async function dumpStore<Told>(
  settings: LocalSettings,
  folder: string,
  read: (database: Database) => Promise<Told>,
): Promise<Told> {
  const { home, progress, signal } = settings;
  const store = path.join(home, 'data', 'databases', 'neo4j');
  await stat(store).catch((cause: unknown) => {
    throw new CounterclaimError('GRAPH_INVALID', `there is no graph in ${home}`, { home }, { cause });
  });
  const needs = await findNeeds(settings);
  if ('missing' in needs) {
    throw new CounterclaimError(
      'NEO4J_UNAVAILABLE',
      `A dump needs the managed local server: ${needs.missing}.`,
    );
  }
  const lock = await takeHome(home);
  try {
    await stopOrphan(home, progress);
    const lib = await provideJars(settings, needs);
    const told = await readStore(settings, { ...needs, lib }, read);
    progress(`Dumping the graph into ${folder}`);
    await runDump({ java: needs.java, lib, home, signal }, folder);
    return told;
  } finally {
    await lock.release();
  }
}

async function readStore<Told>(
  settings: LocalSettings,
  needs: Parameters<typeof startHeld>[1],
  read: (database: Database) => Promise<Told>,
): Promise<Told> {
  const server = await startHeld(settings, needs);
  try {
    const database = connect(server);
    try {
      return await read(database);
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
  }
}

async function runDump(tool: AdminTool, folder: string): Promise<void> {
  const { code, output } = await runAdminTool(tool, ['database', 'dump', 'neo4j', `--to-path=${folder}`]);
  if (code === 0) return;
  if (saysDiskFull(output)) throw diskFull(folder, 'dumping the graph');
  throw new CounterclaimError('GRAPH_INVALID', `neo4j-admin could not dump the graph: ${faultIn(output)}`);
}

/**
 * Makes the database of a home, which has none, from the dump in a folder.
 * @throws CounterclaimError BACKUP_INVALID where the tool does not take it, DISK_FULL
 */
export async function loadDump(tool: AdminTool, folder: string): Promise<void> {
  const { code, output } = await runAdminTool(tool, ['database', 'load', 'neo4j', `--from-path=${folder}`]);
  if (code === 0) return;
  if (saysDiskFull(output)) throw diskFull(tool.home, 'loading the dump');
  const file = path.join(folder, DUMP_FILE);
  throw new CounterclaimError('BACKUP_INVALID', `neo4j-admin could not load ${file}: ${faultIn(output)}`, {
    file,
  });
}
