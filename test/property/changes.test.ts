import { afterAll, describe, expect, it } from 'vitest';
import { contestOf } from '../../src/analysis/index.ts';
import { connectToTestDatabase } from '../testkit/server.ts';
import { createComparison } from './reference/compare.ts';
import { knownIn } from './reference/facts.ts';
import type { Graph } from './reference/graph.ts';
import { opened } from './reference/open.ts';
import { anId, anInterval } from './reference/pools.ts';
import { type Random, seeded } from './reference/random.ts';
import { randomGraph } from './reference/random-graph.ts';
import { asKnownAt, type Reading } from './reference/reading.ts';
import { writeGraph } from './reference/write-graph.ts';

/**
 * `Query.changes` against the reference, which compares all of a random graph as of both instants: between instants at
 * which one record changed alone, so that a change of status that is not found has its one cause, and between any two.
 */
const SEED = Number(process.env.COUNTERCLAIM_PROPERTY_SEED ?? 20230618);
const GRAPHS = Number(process.env.COUNTERCLAIM_CHANGES_GRAPHS ?? 4);
/** Intervals of a graph: of those with one change, which change a status and any; and of those between any two instants. */
const TELLING = 8;
const NARROW = 3;
const WIDE = 5;
/** What changes a status by itself, as the label of the record that changes; a source does in too few graphs. */
const RARE = ['Agent', 'IdentityJudgement', 'Source'];
const CAUSES = ['Agent', 'Claim', 'IdentityJudgement', 'Statement'];
/** Years of the graphs, one each, before those of most other tests. */
const FIRST_YEAR = 1200;

const LIST = 'totalCount nodes { id revision }';
const CHANGES = `query Changes($from: DateTime!, $to: DateTime!, $about: [ID!], $known: DateTime!, $said: Date)
  @asOf(known: $known, said: $said) { changes(from: $from, to: $to, about: $about) { from to
    recorded(first: 100) { ${LIST} } retracted(first: 100) { ${LIST} }
    revised(first: 100) { totalCount nodes { before { id revision claim { text } } after { id revision } } }
    statuses { claim { id text contest { status } } before after } } }`;

// A text that is new to the server is planned first: seconds, and many times that on a busy machine.
const database = connectToTestDatabase({ readTimeoutMs: 300_000, writeTimeoutMs: 300_000 });
const removals: (() => Promise<void>)[] = [];
const counts = { intervals: 0, recorded: 0, revised: 0, retracted: 0, statuses: 0 };
/** How often the change of one record of a label changed a status. */
const causes = new Map<string, number>();

afterAll(async () => {
  for (const remove of removals) await remove();
  await database.close();
  const told = [...causes].sort().map(([label, count]) => `${label} ${count}`);
  process.stdout.write(
    `${JSON.stringify(counts)} in ${GRAPHS} random graphs: seed ${SEED}; statuses changed by ${told.join(', ')}\n`,
  );
});

interface Listed {
  readonly totalCount: number;
}
interface Changed {
  readonly recorded: Listed;
  readonly revised: Listed;
  readonly retracted: Listed;
  readonly statuses: readonly object[];
}

function changesIn(data: unknown): Changed {
  return (data as { readonly changes: Changed }).changes;
}

/** What changes at an instant, as labels. */
function changedAt(graph: Graph, instant: string): string {
  const changed = graph.states.filter(
    ({ properties }) => properties.recordedAt === instant || properties.supersededAt === instant,
  );
  return [...new Set(changed.map(({ label }) => label))].join('+');
}

/** The statuses of all open claims as of an instant. */
function statusesAt(instant: string, reading: Reading): ReadonlyMap<string, string> {
  const known = knownIn(asKnownAt(instant, reading));
  return new Map(known.facts.claims.map(({ id }) => [id, contestOf(known, id).status]));
}

/** The intervals at whose end something changes, with what does: first those in which a claim gets another status. */
function narrowOf(graph: Graph) {
  const view = { known: '', said: '9999-12-31', clearance: 0, review: 2 };
  const reading = { graph, view, cursors: new Map<string, Set<string>>() };
  let before: ReadonlyMap<string, string> = new Map();
  const intervals = graph.instants.map((to) => {
    const from = new Date(Date.parse(to) - 1).toISOString();
    const after = statusesAt(to, reading);
    const isTelling = [...after].some(([id, status]) => (before.get(id) ?? status) !== status);
    before = after;
    return { from, to, about: null, cause: changedAt(graph, to), isTelling };
  });
  const rank = ({ cause, isTelling }: (typeof intervals)[number]): number =>
    isTelling ? Number(!RARE.includes(cause)) : 2;
  return intervals.toSorted((one, other) => rank(one) - rank(other));
}

interface Chosen {
  readonly graph: Graph;
  readonly random: Random;
  readonly narrow: ReturnType<typeof narrowOf>;
}

/** Graphs that hold one of the rare causes, and of the others one in four. */
function chosenGraphs(): readonly Chosen[] {
  const chosen: Chosen[] = [];
  for (let index = 0; chosen.length < GRAPHS; index += 1) {
    const whole = randomGraph(SEED + index, FIRST_YEAR + index);
    const graph = index % 3 === 0 ? whole : opened(whole);
    const narrow = narrowOf(graph);
    const isRare = narrow.some(({ cause, isTelling }) => isTelling && RARE.includes(cause));
    if (isRare || index % 4 === 0) chosen.push({ graph, narrow, random: seeded(SEED + index) });
  }
  return chosen;
}

/** What is asked of a graph: what tells most to whoever sees what is open, and the rest to anybody. */
function questionsOf({ graph, narrow, random }: Chosen) {
  const pools = { graph, cursors: new Map<string, Set<string>>() };
  const late = graph.instants.at(-1) ?? '';
  const wide = Array.from({ length: WIDE }, () => ({
    ...anInterval(pools, random),
    about: random.chance(0.5) ? [anId(['Agent', 'Activity'], pools, random)] : null,
    cause: null,
  }));
  const telling = narrow.slice(0, TELLING);
  return [
    ...telling.map((interval) => ({ ...interval, known: late, said: null, clearance: 0 })),
    ...[...random.some(narrow.slice(TELLING), 2 * NARROW), ...wide].map((interval) => ({
      ...interval,
      known: random.chance(0.9) ? late : random.pick(graph.instants),
      said: random.chance(0.2) ? '2001-03-08' : null,
      clearance: random.chance(0.7) ? 0 : random.upTo(4),
    })),
  ];
}

describe(`what changed between two instants, in ${GRAPHS} random graphs`, () => {
  it('is the difference of all that is there as of them', async () => {
    const { compare } = createComparison(database);
    const chosen = chosenGraphs();
    const states = chosen.flatMap(({ graph }) => graph.states);
    removals.push(await writeGraph(database, { states, instants: [] }));
    for (const one of chosen) {
      for (const { cause, clearance, from, to, about, known, said } of questionsOf(one)) {
        const variables = { from, to, about, known, said };
        const operation = { text: CHANGES, variables, known, said, fields: [] };
        const asked = { graph: one.graph, cursors: new Map<string, Set<string>>() };
        const { recorded, revised, retracted, statuses } = changesIn(
          (await compare(operation, asked, clearance)).data,
        );
        counts.intervals += 1;
        counts.recorded += recorded.totalCount;
        counts.revised += revised.totalCount;
        counts.retracted += retracted.totalCount;
        counts.statuses += statuses.length;
        if (cause !== null && statuses.length > 0) causes.set(cause, (causes.get(cause) ?? 0) + 1);
      }
    }
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(0);
    for (const label of CAUSES) expect(causes.get(label), label).toBeGreaterThan(0);
  }, 900_000);
});
