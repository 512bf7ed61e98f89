import type { TestProject } from 'vitest/node';
import { connect } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { CounterclaimError } from '../../src/shared/errors.ts';
import { startTestNeo4j, type TestNeo4j } from './neo4j.ts';

declare module 'vitest' {
  /** What each test file gets by `inject(…)`: the one migrated database that all files share. */
  export interface ProvidedContext {
    neo4jUri: string;
    neo4jUser: string;
    neo4jPassword: string;
  }
}

const interrupted = new AbortController();
let neo4j: TestNeo4j | undefined;

/** Brings the Neo4j of the run up, once, and migrates it. */
export async function setup(project: TestProject): Promise<void> {
  endInOrder(project);
  const progress = (line: string) => process.stderr.write(`${line}\n`);
  try {
    neo4j = await startTestNeo4j(progress, interrupted.signal);
    const database = connect({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
    try {
      await migrate(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    await teardown();
    // An expected fault is one line: Vitest would print its stack and the code around it.
    if (error instanceof CounterclaimError) progress(`${error.code}: ${error.message}`);
    else if (!interrupted.signal.aborted) throw error;
    process.exit(process.exitCode ?? 1);
  }
  project.provide('neo4jUri', neo4j.uri);
  project.provide('neo4jUser', neo4j.user);
  project.provide('neo4jPassword', neo4j.password);
}

/** Stops the Neo4j of the run. */
export async function teardown(): Promise<void> {
  await neo4j?.stop();
  neo4j = undefined;
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
