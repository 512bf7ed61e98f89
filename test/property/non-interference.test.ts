import { afterAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/neo4j/index.ts';
import { COMPUTED } from './hidden/questions.ts';
import { createComparison } from './reference/compare.ts';
import { knownIn } from './reference/facts.ts';
import type { Graph } from './reference/graph.ts';
import { anInstant, lateInstant } from './reference/pools.ts';
import { type Random, seeded } from './reference/random.ts';
import { randomGraph } from './reference/random-graph.ts';
import { isVisible, type View } from './reference/reading.ts';
import { writeGraph } from './reference/write-graph.ts';

/**
 * What a view does not show changes no answer in it: what is computed on a whole graph is what is computed where the
 * states that the view hides (by their marking, their review, their time) never were.
 */
const SEED = Number(process.env.COUNTERCLAIM_PROPERTY_SEED ?? 20230617);
/** Graphs whose facts are compared in memory, and graphs that are asked of the API. */
const GRAPHS = 300;
const ASKED = 30;
/** Years of the graphs, one each, before those of all other tests. */
const FIRST_YEAR = 1400;

const database = connect({
  uri: inject('neo4jUri'),
  user: inject('neo4jUser'),
  password: inject('neo4jPassword'),
  // A text that is new to the server is planned first: seconds, and many times that on a busy machine.
  readTimeoutMs: 600_000,
  writeTimeoutMs: 300_000,
});
const removals: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const remove of removals) await remove();
  await database.close();
});

/** Views below RED, of accepted records: late in the graph's time and in the midst of it, with and without a day. */
function viewsOf(graph: Graph, random: Random): readonly View[] {
  const pools = { graph, cursors: new Map<string, Set<string>>() };
  const view = (known: string, said: string): View => ({ known, said, clearance: random.upTo(3), review: 2 });
  return [
    view(lateInstant(pools), '9999-12-31'),
    view(
      random.chance(0.5) ? anInstant(pools, random) : lateInstant(pools),
      random.pick(['2001-02-06', '2001-03-08']),
    ),
  ];
}

/** The graph as if the states that a view hides had never been. */
function shown(graph: Graph, view: View): Graph {
  const reading = { graph, view, cursors: new Map<string, Set<string>>() };
  return { ...graph, states: graph.states.filter((state) => isVisible(state, reading)) };
}

/** States that are hidden from a view by their marking or their review alone. */
function veiled(graph: Graph, view: View): number {
  return shown(graph, { ...view, clearance: 4, review: 0 }).states.length - shown(graph, view).states.length;
}

describe('what a view does not show', () => {
  it(`changes none of the facts of ${GRAPHS} random graphs that it computes from`, () => {
    let hidden = 0;
    for (let index = 0; index < GRAPHS; index += 1) {
      const graph = randomGraph(SEED + index, FIRST_YEAR + index);
      for (const view of viewsOf(graph, seeded(SEED + index))) {
        const cursors = new Map<string, Set<string>>();
        const facts = knownIn({ graph: shown(graph, view), view, cursors }).facts;
        expect(knownIn({ graph, view, cursors }).facts, JSON.stringify(view)).toEqual(facts);
        hidden += veiled(graph, view);
      }
    }
    expect(hidden).toBeGreaterThan(GRAPHS * 10);
  });

  it(`changes none of the answers of the API on ${ASKED} of them`, async () => {
    const { compare } = createComparison(database);
    const graphs = Array.from({ length: ASKED }, (_, index) => randomGraph(SEED + index, FIRST_YEAR + index));
    const states = graphs.flatMap((graph) => graph.states);
    removals.push(await writeGraph(database, { states, instants: [] }));
    for (const [index, graph] of graphs.entries()) {
      const random = seeded(SEED + index);
      for (const view of viewsOf(graph, random)) {
        const { known, said, clearance } = view;
        const claim = random.pick(graph.states.filter(({ label }) => label === 'Claim')).id;
        const operation = { text: COMPUTED, variables: { known, said, claim }, known, said, fields: [] };
        // The API reads the whole graph, the reference what is shown of it.
        await compare(operation, { graph: shown(graph, view), cursors: new Map() }, clearance);
      }
    }
  }, 900_000);
});
