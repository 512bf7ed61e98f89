import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { connect } from '../connect.ts';
import type { Database } from '../database.ts';
import { migrate } from '../migrations/index.ts';
import { diskFull, requireSpace, saysDiskFull } from './disk.ts';
import { loadDump } from './dump.ts';
import { passwordFile, providePassword, writeConfiguration } from './home.ts';
import { type BulkFiles, runImportTool } from './import-tool.ts';
import {
  DATA_MEGABYTES,
  findNeeds,
  type LocalSettings,
  provideJars,
  startLocal,
  stopOrphan,
  takeHome,
} from './index.ts';

/** The home of the managed local server, which has no graph yet, held until it is released. */
export interface EmptyHome {
  /** An empty folder for the files. */
  readonly folder: string;
  /**
   * Makes the graph of the files, with all constraints and indexes. It appears whole or not at all.
   * @throws CounterclaimError as {@link startLocal} and {@link runImportTool} do
   */
  load(files: BulkFiles): Promise<void>;
  /**
   * Makes the graph of the dump in a folder. It appears when `settle` is done with it, or not at all.
   * @throws CounterclaimError as {@link startLocal}, {@link loadDump} and `settle` do
   */
  loadDump(dump: string, settle: (database: Database) => Promise<void>): Promise<void>;
  /** Gives the home back and removes what was needed for a while. */
  release(): Promise<void>;
}

/** Inside the home, while it lasts: a folder with the home in which the graph is made, and with the files of it. */
const LOADING = 'loading-';

/** What a graph is made by, for whoever is refused. */
export type Making = 'A bulk import' | 'Restoring a dump';

/**
 * Takes the home of a managed local server that has no graph.
 * @throws CounterclaimError GRAPH_NOT_EMPTY; NEO4J_UNAVAILABLE where it runs, or Java is missing; DISK_FULL
 */
export async function takeEmptyHome(
  settings: LocalSettings,
  making: Making = 'A bulk import',
): Promise<EmptyHome> {
  const { home } = settings;
  const needs = await findNeeds(settings);
  if ('missing' in needs) {
    throw new CounterclaimError(
      'NEO4J_UNAVAILABLE',
      `${making} needs the managed local server: ${needs.missing}.`,
    );
  }
  await mkdir(home, { recursive: true });
  await requireSpace(home, DATA_MEGABYTES, 'a Neo4j database');
  const lock = await takeHome(home);
  let release = () => lock.release();
  try {
    await stopOrphan(home, settings.progress);
    if (await exists(path.join(home, 'data', 'databases'))) throw notEmpty(home, making);
    await dropLeftovers(home, settings.progress);
    // A name of its own: what a killed run started may still be writing into the folder it was given.
    const part = await mkdtemp(path.join(home, LOADING));
    release = async () => {
      await rm(part, { recursive: true, force: true, maxRetries: 3 });
      await lock.release();
    };
    const loading = homeIn(part);
    const folder = path.join(part, 'files');
    await mkdir(folder);
    const lib = await provideJars(settings, needs);
    const tool = { ...settings, home: loading, java: needs.java, lib };
    const make = async (load: () => Promise<void>, settle: (database: Database) => Promise<void>) => {
      try {
        await makeGraph({ ...settings, home: loading }, home, load, settle);
      } catch (error) {
        throw saysDiskFull(error) ? diskFull(home, 'loading the graph', error) : error;
      }
    };
    return {
      folder,
      release,
      load: (files) =>
        make(
          () => runImportTool(tool, folder, files),
          async (database) => {
            settings.progress('Making the constraints and indexes');
            await migrate(database);
          },
        ),
      loadDump: (dump, settle) => make(() => loadDump(tool, dump), settle),
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Makes the graph in a home of its own, then puts it into its place. */
async function makeGraph(
  settings: LocalSettings,
  home: string,
  load: () => Promise<void>,
  settle: (database: Database) => Promise<void>,
): Promise<void> {
  const loading = settings.home;
  await mkdir(loading);
  // A password that was promised before the first start is kept.
  await copyFile(passwordFile(home), passwordFile(loading)).catch(() => undefined);
  await writeConfiguration(loading, { bolt: settings.boltPort.port, http: settings.httpPort.port });
  await providePassword(loading, settings.password);
  await load();
  const { server } = await startLocal(settings);
  if (server === null) throw new CounterclaimError('NEO4J_UNAVAILABLE', 'The managed local server is gone.');
  try {
    const database = connect(server);
    try {
      await settle(database);
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
  }
  settings.signal?.throwIfAborted();
  await rename(passwordFile(loading), passwordFile(home));
  await rm(path.join(home, 'data'), { recursive: true, force: true });
  // From here on the graph is there, whole.
  await rename(path.join(loading, 'data'), path.join(home, 'data'));
}

function homeIn(part: string): string {
  return path.join(part, 'home');
}

/** Removes what killed runs left. */
async function dropLeftovers(home: string, progress: (line: string) => void): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(LOADING)) continue;
    const part = path.join(home, name);
    await stopOrphan(homeIn(part), progress);
    await rm(part, { recursive: true, force: true, maxRetries: 3 });
  }
}

function notEmpty(home: string, making: Making): CounterclaimError {
  const instead = making === 'A bulk import' ? 'Import without --bulk, or set' : 'Set';
  return new CounterclaimError(
    'GRAPH_NOT_EMPTY',
    `${making} makes a new graph, and ${home} has one already. ${instead} COUNTERCLAIM_DATA_DIR to another folder.`,
    { home },
  );
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
