import { type DocumentNode, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { inThePresent } from '../../src/compose/as-of.ts';
import { createApi } from '../../src/modules/index.ts';
import type { Value } from '../../src/neo4j/index.ts';
import { ALL_DAYS } from '../../src/shared/view.ts';
import { atDepth } from '../testkit/reliability.ts';
import { connectToTestDatabase } from '../testkit/server.ts';
import { byVariables } from '../unit/compose/by-variables.ts';
import { composeDocument } from '../unit/compose/composed.ts';
import { randomOperation } from './reference/operation.ts';
import { seeded } from './reference/random.ts';
import { randomGraph } from './reference/random-graph.ts';
import { writeGraph } from './reference/write-graph.ts';

/**
 * What the document of an operation lets the composer leave out of a text changes no answer: the short text brings what
 * the whole one brings. The graph is of a year that has not come, so no other test sees its records.
 */
const SEED = Number(process.env.COUNTERCLAIM_PROPERTY_SEED ?? 20230621);
/** Shapes of operations, each asked with several values. */
const SHAPES = atDepth({ ci: 12, deep: 300 });
const ASKED = 3;
/** Texts that gather facts are long, and take seconds to plan: of these only so many. */
const LONG = 12_000;
const MOST_LONG = atDepth({ ci: 1, deep: 60 });
const YEAR = 9990;
/** When all of the graph is recorded, and what is not taken back is live. */
const LATE = `${YEAR}-12-31T23:59:59.998Z`;
/** What others write meanwhile may change what is read of all records: then both are asked again. */
const TRIES = 4;

const database = connectToTestDatabase({ readTimeoutMs: 120_000 });
const api = createApi();
let remove = (): Promise<void> => Promise.resolve();

afterAll(async () => {
  await remove();
  await database.close();
});

interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, Value>>;
}

/** The statement of a document, read late by a viewer of a clearance. */
function statementOf(
  document: DocumentNode,
  given: Readonly<Record<string, unknown>>,
  clearance: number,
): Statement {
  const { text, parameters } = composeDocument(api, document, given);
  const view = { known: LATE, said: ALL_DAYS, clearance, review: 2 };
  return { text, parameters: { ...parameters, view } as unknown as Statement['parameters'] };
}

/** Rows of the short text and of the whole one. */
async function rowsOf(
  short: Statement,
  whole: Statement,
  tries = TRIES,
): Promise<{ rows: unknown; expected: unknown }> {
  const { rows } = await database.read(short.text, short.parameters);
  const { rows: expected } = await database.read(whole.text, whole.parameters);
  const isOne = JSON.stringify(rows) === JSON.stringify(expected);
  return isOne || tries === 1 ? { rows, expected } : rowsOf(short, whole, tries - 1);
}

describe(`${SHAPES} random operations`, () => {
  it('are answered by their short text as by the whole one', async () => {
    const graph = randomGraph(SEED, YEAR);
    remove = await writeGraph(database, graph);
    const pools = { graph, cursors: new Map<string, Set<string>>() };
    const seen = new Map<string, number>();
    const values = seeded(SEED);
    let [compared, answered, long] = [0, 0, 0];
    for (let number = 0; compared < SHAPES * ASKED; number += 1) {
      const operations = Array.from({ length: ASKED }, () =>
        randomOperation(api.schema, pools, { shape: seeded(SEED + number), values }, seen),
      );
      for (const field of operations[0]?.fields ?? []) seen.set(field, (seen.get(field) ?? 0) + 1);
      for (const { text, variables } of operations) {
        const document = parse(text);
        const clearance = values.upTo(4);
        const own = statementOf(document, variables, clearance);
        if (own.text.length > LONG && long >= MOST_LONG * ASKED) continue;
        if (own.text.length > LONG) long += 1;
        const short = { ...own, text: inThePresent(own.text, { known: true, said: true }) };
        const whole = statementOf(byVariables(document, api.schema), variables, clearance);
        if (short.text.length === whole.text.length) continue;
        const { rows, expected } = await rowsOf(short, whole);
        expect(rows, `${text}\n${JSON.stringify(variables)}\n${short.text}`).toEqual(expected);
        compared += 1;
        if (/"[a-z]{3}_/.test(JSON.stringify(rows))) answered += 1;
      }
    }
    expect(answered).toBeGreaterThan(0.4 * compared);
  }, 900_000);
});
