import fc from 'fast-check';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/neo4j/index.ts';
import { createComparison } from './reference/compare.ts';
import { SCHEMA } from './reference/execute.ts';
import { randomOperation } from './reference/operation.ts';
import { seeded } from './reference/random.ts';
import { randomGraph } from './reference/random-graph.ts';
import { writeGraph } from './reference/write-graph.ts';

const SEED = Number(process.env.COUNTERCLAIM_PROPERTY_SEED ?? 20230615);
/** Shapes of operations; each is asked of `ASKED` graphs with other values. */
const SHAPES = Number(process.env.COUNTERCLAIM_PROPERTY_SHAPES ?? 50);
const ASKED = 10;
const GRAPHS = 10;
/** The first graph's year. Everybody else's records are recorded later, so no operation here sees them. */
const FIRST_YEAR = 1980;

const database = connect({
  uri: inject('neo4jUri'),
  user: inject('neo4jUser'),
  password: inject('neo4jPassword'),
  readTimeoutMs: 60_000,
});
const { api, compare } = createComparison(database);
const removals: (() => Promise<void>)[] = [];
let operations = 0;
let roundTrips = 0;

afterAll(async () => {
  for (const remove of removals) await remove();
  await database.close();
  const { compilations, cacheHits, distinctTexts } = api.metrics;
  process.stdout.write(
    `${operations} random operations on ${GRAPHS} graphs in ${roundTrips} round trips: seed ${SEED}, ${compilations} compiled, ${cacheHits} found compiled, ${distinctTexts} statements\n`,
  );
});

describe('500 random operations on random graphs', () => {
  it('are answered as by the reference, in one round trip each', async () => {
    const graphs = Array.from({ length: GRAPHS }, (_, index) => ({
      graph: randomGraph(SEED + index, FIRST_YEAR + index),
      cursors: new Map<string, Set<string>>(),
      values: seeded(SEED + index),
    }));
    for (const { graph } of graphs) removals.push(await writeGraph(database, graph));
    let next = 0;
    const seen = new Map<string, number>();
    const property = fc.asyncProperty(fc.noShrink(fc.noBias(fc.nat())), async (shapeSeed) => {
      let fields: readonly string[] = [];
      for (let asked = 0; asked < ASKED; asked += 1, next += 1) {
        const one = graphs[next % GRAPHS];
        if (one === undefined) continue;
        const operation = randomOperation(
          SCHEMA,
          one,
          { shape: seeded(shapeSeed), values: one.values },
          seen,
        );
        fields = operation.fields;
        const clearance = one.values.chance(0.3) ? 4 : one.values.upTo(4);
        roundTrips += (await compare(operation, one, clearance)).roundTrips;
        operations += 1;
      }
      for (const field of fields) seen.set(field, (seen.get(field) ?? 0) + 1);
    });
    await fc.assert(property, { numRuns: SHAPES, seed: SEED });
    expect(operations).toBe(SHAPES * ASKED);
    expect(roundTrips).toBeGreaterThan(0.95 * operations);
  }, 900_000);
});
