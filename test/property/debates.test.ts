import { afterAll, describe, expect, it } from 'vitest';
import { atDepth } from '../testkit/reliability.ts';
import { connectToTestDatabase } from '../testkit/server.ts';
import { createComparison } from './reference/compare.ts';
import { lateInstant } from './reference/pools.ts';
import { seeded } from './reference/random.ts';
import { randomGraph } from './reference/random-graph.ts';
import { writeGraph } from './reference/write-graph.ts';

/** Random graphs, each asked for all that is argued on its claims, by readers of every clearance. */
const GRAPHS = Number(process.env.COUNTERCLAIM_DEBATE_GRAPHS ?? atDepth({ ci: 12, deep: 300 }));
const SEED = Number(process.env.COUNTERCLAIM_PROPERTY_SEED ?? 20230619);
/** The year of all graphs: one is gone before the next is there. */
const YEAR = 1190;

const QUERY = `query Debates($known: DateTime!, $said: Date) @asOf(known: $known, said: $said) {
  claims(first: 100) { nodes { id
    standing { label reasons { by { id } on { id } kind succeeds } flips { id } }
    attribution { answer { status statements { id } elsewhere { id } } laundered { id } } } } }`;

const database = connectToTestDatabase({ readTimeoutMs: 120_000 });
const { compare } = createComparison(database);

afterAll(async () => {
  await database.close();
});

describe('what stands, and what the accused answers, is computed from all that bears on it', () => {
  it.each(Array.from({ length: GRAPHS }, (_, index) => SEED + index))(
    'in the graph of seed %i',
    async (seed) => {
      const graph = randomGraph(seed, YEAR);
      const random = seeded(seed);
      const late = lateInstant({ graph, cursors: new Map() });
      const remove = await writeGraph(database, graph);
      try {
        for (const clearance of [0, 1, 2, 3, 4])
          for (const known of [late, random.pick(graph.instants)]) {
            const variables = { known, said: null };
            const asked = { text: QUERY, variables, known, said: null, fields: [] };
            const { errors } = await compare(asked, { graph, cursors: new Map() }, clearance);
            expect(errors).toBeUndefined();
          }
      } finally {
        await remove();
      }
    },
    300_000,
  );
});
