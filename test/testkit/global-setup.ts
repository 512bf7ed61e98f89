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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void endEarly(signal));
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
    // An expected fault is one line: its stack would hide it.
    if (error instanceof CounterclaimError) error.stack = `${error.code}: ${error.message}`;
    throw error;
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

/** Vitest may end at a signal without tearing down: what was started for the tests is stopped here too. */
async function endEarly(signal: 'SIGINT' | 'SIGTERM'): Promise<void> {
  interrupted.abort(new Error(`stopped by ${signal}`));
  await teardown();
  process.exit(signal === 'SIGINT' ? 130 : 143);
}
