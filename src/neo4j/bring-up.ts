import path from 'node:path';
import { CounterclaimError } from '../shared/errors.ts';
import { startDocker } from './bring-up/docker.ts';
import { useGiven } from './bring-up/given.ts';
import { wantedPorts } from './bring-up/ports.ts';
import { checkServer } from './bring-up/server-check.ts';
import type { BringUpOptions, RunningNeo4j, WayResult } from './bring-up/types.ts';
import { type LocalSettings, startLocal } from './local/index.ts';

export type { BringUpMode, BringUpOptions, RunningNeo4j } from './bring-up/types.ts';

/**
 * Brings a Neo4j up, or takes the one that `NEO4J_URI` names. `auto` tries in this order: `NEO4J_URI`, a container by
 * docker-compose.yml, the managed local server; a way that this machine has no means for is passed over with a
 * progress line. What comes back has been logged in to once.
 *
 * The caller stops it: on success by `stop()`, and while this call runs by aborting the signal.
 * @throws CounterclaimError NEO4J_UNAVAILABLE (its message names the three ways and what each lacks, in `details.ways`
 * too), NEO4J_UNAUTHORIZED, NEO4J_TOO_OLD, PORT_IN_USE, DISK_FULL, CONFIG_INVALID
 */
export async function bringUp(options: BringUpOptions): Promise<RunningNeo4j> {
  const { mode, config, progress, signal } = options;
  signal?.throwIfAborted();
  if (typeof mode === 'object') return useGiven(mode.uri, config, progress);
  if (mode === 'auto' && config.neo4jUri !== null) return useGiven(config.neo4jUri, config, progress);
  const lacks: { docker?: string; local?: string } = {};
  if (mode !== 'local') {
    const result = await startDocker({ config, progress, signal });
    if (result.server !== null) return checked(result.server, signal);
    lacks.docker = result.missing;
    if (mode === 'auto') progress(`No container: ${result.missing}. Trying the managed local server`);
  }
  if (mode !== 'docker') {
    const result = await local(options);
    if (result.server !== null) return checked(result.server, signal);
    lacks.local = result.missing;
  }
  throw noneWorks(lacks);
}

function local(options: BringUpOptions): Promise<WayResult> {
  return startLocal(localSettings(options));
}

/** How the managed local server of these settings is run. */
export function localSettings({
  config,
  progress,
  signal,
}: Pick<BringUpOptions, 'config' | 'progress' | 'signal'>): LocalSettings {
  const ports = wantedPorts(config);
  return {
    home: path.join(config.dataDir, 'neo4j'),
    cacheDir: config.cacheDir,
    javaHome: config.javaHome,
    mavenHome: config.mavenHome,
    boltPort: ports.bolt,
    httpPort: ports.http,
    password: config.neo4jPassword,
    heapMb: config.neo4jHeapMb,
    profile: config.neo4jJvmProfile,
    progress,
    signal,
  };
}

/** Logs in to a server just started; one that refuses is stopped again. */
async function checked(server: RunningNeo4j, signal: AbortSignal | undefined): Promise<RunningNeo4j> {
  try {
    await checkServer(server);
    signal?.throwIfAborted();
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function noneWorks(lacks: { readonly docker?: string; readonly local?: string }): CounterclaimError {
  const ways = {
    uri: 'set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j that runs',
    docker: lacks.docker ?? 'not tried',
    local: lacks.local ?? 'not tried',
  };
  return new CounterclaimError(
    'NEO4J_UNAVAILABLE',
    `No Neo4j could be brought up. Three ways, one is enough: (1) ${ways.uri}; (2) Docker: ${ways.docker}; (3) managed local server: ${ways.local}.`,
    { ways },
  );
}
