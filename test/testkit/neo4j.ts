import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { loadConfig } from '../../src/config.ts';
import { NEO4J_IMAGE } from '../../src/neo4j/bring-up/docker.ts';
import { checkServer } from '../../src/neo4j/bring-up/server-check.ts';
import { type LocalSettings, startLocal } from '../../src/neo4j/local/index.ts';
import type { WantedPort } from '../../src/neo4j/local/ports.ts';
import { CounterclaimError } from '../../src/shared/errors.ts';

/** A Neo4j for tests. */
export type TestNeo4j = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Stops what was started for the tests and deletes its data. */
  readonly stop: () => Promise<void>;
};

type Progress = (line: string) => void;

const ANY_PORT: WantedPort = { port: 0, fixed: true, setting: 'any port' };
const CONTAINER_START_MS = 120_000;

/**
 * Tests fill and empty their graphs, which Neo4j takes for reasons to plan a text again, seconds each; and the plans of
 * all their texts fill the heap of a user's server.
 */
const TUNING = { heapMb: 1_024, configuration: { 'dbms.cypher.min_replan_interval': '1h' } } as const;

/**
 * The Neo4j of a test run: `NEO4J_TEST_URI` (with `NEO4J_TEST_USER` and `NEO4J_TEST_PASSWORD`), else a container where
 * a Docker engine answers and has or gets the image, else a managed server on a folder that is thrown away. There is
 * no fourth way: without a Neo4j the run fails.
 */
export async function startTestNeo4j(progress: Progress, signal?: AbortSignal): Promise<TestNeo4j> {
  return (
    (await givenNeo4j()) ??
    (await startContainer(progress, signal)) ??
    // A whole run is long enough for the second compiler to pay.
    (await startThrowAway(progress, signal, { profile: 'throughput', ...TUNING }))
  );
}

/** A managed server of its own on an empty folder, for a test that must break its database or needs it empty. */
export async function startThrowAway(
  progress: Progress = () => undefined,
  signal?: AbortSignal,
  tuning: Partial<Pick<LocalSettings, 'profile' | 'heapMb' | 'configuration'>> = {},
): Promise<TestNeo4j> {
  const config = loadConfig();
  const home = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-test-'));
  const remove = () => rm(home, { recursive: true, force: true, maxRetries: 3 });
  try {
    const { server, ...rest } = await startLocal({
      home,
      cacheDir: config.cacheDir,
      javaHome: config.javaHome,
      mavenHome: config.mavenHome,
      boltPort: ANY_PORT,
      httpPort: ANY_PORT,
      password: null,
      heapMb: config.neo4jHeapMb,
      profile: 'start',
      ...tuning,
      progress,
      signal,
    });
    if (server === null) throw noNeo4j('missing' in rest ? rest.missing : '');
    const stop = async () => {
      await server.stop();
      await remove();
    };
    return { uri: server.uri, user: server.user, password: server.password, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function givenNeo4j(): Promise<TestNeo4j | null> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
  if (!uri) return null;
  const login = { uri, user: user || 'neo4j', password: password || '' };
  await checkServer(login);
  return { ...login, stop: () => Promise.resolve() };
}

async function startContainer(progress: Progress, signal?: AbortSignal): Promise<TestNeo4j | null> {
  // Loaded late: it takes a second, and most runs on a machine without an engine need nothing of it.
  const { getContainerRuntimeClient } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
  } catch {
    return null;
  }
  try {
    const { Neo4jContainer } = await import('@testcontainers/neo4j');
    progress(`Starting a container of ${NEO4J_IMAGE}`);
    const container = await new Neo4jContainer(NEO4J_IMAGE)
      .withEnvironment(containerSettings())
      .withStartupTimeout(CONTAINER_START_MS)
      .start();
    const stop = async () => {
      await container.stop({ remove: true, removeVolumes: true });
    };
    if (signal?.aborted) await stop();
    signal?.throwIfAborted();
    return {
      uri: container.getBoltUri().replace(/\/$/, ''),
      user: container.getUsername(),
      password: container.getPassword(),
      stop,
    };
  } catch (error) {
    signal?.throwIfAborted();
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    progress(`No container, though a Docker engine answers: ${reason}. Trying the managed local server`);
    return null;
  }
}

/** The tuning as Neo4j's image takes it: `a.b_c` is NEO4J_a_b__c. */
function containerSettings(): Record<string, string> {
  const heap = `${TUNING.heapMb}m`;
  const settings = {
    ...TUNING.configuration,
    'server.memory.heap.initial_size': heap,
    'server.memory.heap.max_size': heap,
  };
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`,
      value,
    ]),
  );
}

function noNeo4j(missing: string): CounterclaimError {
  return new CounterclaimError(
    'NEO4J_UNAVAILABLE',
    `No Neo4j for the tests. Three ways, one is enough: (1) set NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD; (2) a Docker engine that has or gets ${NEO4J_IMAGE}; (3) managed local server: ${missing}.`,
  );
}
