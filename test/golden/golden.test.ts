import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asKnown } from '../testkit/as-known.ts';
import { createTestApi, type TestApi } from '../testkit/server.ts';

/**
 * Golden scenarios on the demo corpus: question, answer, the Cypher that was sent and how many round trips it took.
 * A change of any shows as a difference of a file; `npx vitest run test/golden --update` takes the new one.
 */
const FOLDERS = ['graph/examples', 'test/golden/scenarios'];

const scenarios = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({ name: name.replace(/\.graphql$/, ''), file: path.join(folder, name) })),
);

/** A text that is new to the server is planned first: long where all tests run at once. */
const PATIENCE = { timeout: 120_000 };

describe('golden scenarios', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi();
  });
  afterAll(async () => api.close());

  it.for(scenarios)('$name', PATIENCE, async ({ name, file }) => {
    const operation = readFileSync(file, 'utf8');
    const { data, errors, statements, roundTrips } = await api.ask(
      asKnown(operation, inject('corpusKnownAt')),
    );
    expect(roundTrips).toBe(1);
    const sections = [
      ['Question', operation.trim()],
      ['Answer', JSON.stringify({ data, errors }, null, 2)],
      ['Cypher', statements.map(({ text }) => text).join('\n\n')],
      ['Round trips', String(roundTrips)],
    ];
    const record = sections.map(([title, text]) => `# ${title}\n${text}\n`).join('\n');
    await expect(record).toMatchFileSnapshot(`./answers/${name}.txt`);
  });
});
