import type { TestProject } from 'vitest/node';
import { corpusFiles } from '../../src/corpus.ts';
import { type DossierInput, importDossiers } from '../../src/ingest/index.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { CounterclaimError } from '../../src/shared/errors.ts';
import { closeEra, type Era, eraOf, isLoaded } from './era.ts';
import { startTestNeo4j, type TestNeo4j } from './neo4j.ts';
import { HAS_SEED, SEED_FILE } from './seed.ts';

declare module 'vitest' {
  /** What each test file gets by `inject(…)`: the one migrated database that all files share. */
  export interface ProvidedContext {
    neo4jUri: string;
    neo4jUser: string;
    neo4jPassword: string;
    /** `@asOf(known:)` of the demo corpus alone, and of the annotated article alone (where it is there). */
    corpusKnownAt: string;
    seedKnownAt: string;
  }
}

const PATIENCE_MS = 60_000;

const CORPUS_ERA = eraOf(2001);
const SEED_ERA = eraOf(2002);

const interrupted = new AbortController();
let neo4j: TestNeo4j | undefined;

/** Brings the Neo4j of the run up, once, and migrates it. */
export async function setup(project: TestProject): Promise<void> {
  endInOrder(project);
  const progress = (line: string) => process.stderr.write(`${line}\n`);
  try {
    neo4j = await startTestNeo4j(progress, interrupted.signal);
    const { uri, user, password } = neo4j;
    // The first statements of a server that has just started take seconds on a busy machine.
    const database = connect({
      uri,
      user,
      password,
      readTimeoutMs: PATIENCE_MS,
      writeTimeoutMs: PATIENCE_MS,
    });
    try {
      await migrate(database);
      await loadEra(database, CORPUS_ERA, corpusFiles());
      if (HAS_SEED) await loadEra(database, SEED_ERA, [{ path: SEED_FILE }]);
    } finally {
      await database.close();
    }
  } catch (error) {
    await teardown();
    // An expected fault is one line: Vitest would print its stack and the code around it.
    if (error instanceof CounterclaimError) progress(`${error.code}: ${error.message}${causeOf(error)}`);
    else if (!interrupted.signal.aborted) throw error;
    process.exit(process.exitCode ?? 1);
  }
  project.provide('neo4jUri', neo4j.uri);
  project.provide('neo4jUser', neo4j.user);
  project.provide('neo4jPassword', neo4j.password);
  project.provide('corpusKnownAt', CORPUS_ERA.known);
  project.provide('seedKnownAt', SEED_ERA.known);
}

/** Imports dossiers into an era of their own. A given database may hold them from a run before. */
async function loadEra(database: Database, era: Era, inputs: readonly DossierInput[]): Promise<void> {
  if (await isLoaded(database, era)) return;
  const report = await importDossiers(database, inputs, { clock: () => era.begin });
  if (report.faults.length > 0) throw new Error(`refused: ${JSON.stringify(report.faults)}`);
  await closeEra(database, era);
}

/** Stops the Neo4j of the run. */
export async function teardown(): Promise<void> {
  await neo4j?.stop();
  neo4j = undefined;
}

/** What the driver said, for whoever mends the tests: users are told the message only. */
function causeOf({ cause }: Error): string {
  return cause instanceof Error ? ` (${cause.message})` : '';
}

/**
 * At a signal Vitest ends at once, without tearing down. Instead the run is cancelled, so that Neo4j is stopped, its
 * data deleted and the tests so far counted; the second signal ends at once.
 */
function endInOrder(project: TestProject): void {
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (interrupted.signal.aborted) process.exit(exitCode);
      process.exitCode = exitCode;
      interrupted.abort(new Error(`stopped by ${signal}`));
      void project.vitest.cancelCurrentRun('keyboard-input');
    });
  }
}
