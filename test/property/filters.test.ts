import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectToTestDatabase, createTestApi, type TestApi } from '../testkit/server.ts';
import { executeReference } from './reference/execute.ts';
import type { Graph } from './reference/graph.ts';
import { opened } from './reference/open.ts';
import { lateInstant } from './reference/pools.ts';
import { type Random, seeded } from './reference/random.ts';
import { randomGraph } from './reference/random-graph.ts';
import { writeGraph } from './reference/write-graph.ts';

/**
 * Filters on computed fields, against those fields themselves: at three moments of each graph the fields of all claims
 * are asked for in one request, and compared with the reference; then lists are asked for through a filter each, in pages
 * of two, and must be the claims whose fields fit.
 */
const SEED = Number(process.env.COUNTERCLAIM_PROPERTY_SEED ?? 20230616);
const GRAPHS = Number(process.env.COUNTERCLAIM_FILTER_GRAPHS ?? 12);
const TIMEOUT_MS = Math.max(900_000, GRAPHS * 20_000);
/** Years of the graphs, one each: before those of all other tests, so that nothing of theirs is known. */
const FIRST_YEAR = 1600;
/** Graphs that are written in one transaction, and graphs that are asked at once. */
const WRITTEN_AT_ONCE = 25;
const ASKED_AT_ONCE = 4;
const ACCEPTED = 2;

const CONTESTS = [
  'UNSTATED',
  'WITHDRAWN',
  'DENIED_ONLY',
  'CONTESTED',
  'SELF_CONTRADICTED',
  'DISCREDITED',
  'UNCONTESTED',
];
const ANSWERS = ['DENIED', 'CONCEDED', 'COUNTERED', 'DISCREDITED', 'DEFLECTED', 'DECLINED', 'SILENT'];

const VIEW = '@asOf(known: $known, said: $said)';
const ALL = `query All($known: DateTime, $said: Date) ${VIEW} {
  claims(first: 100, orderBy: OLDEST_RECORDED) { nodes { id contest { status } origins { least most } } }
  attributions(first: 100) { nodes { claim { id contest { status } } laundered { id } answer { status } } } }`;
const REFERENCE = parse(ALL);

interface List {
  readonly page: string;
  readonly count: string;
}

function listOf(field: string, type: string, node: string, order = ''): List {
  const declared = `($known: DateTime, $said: Date, $filter: ${type}, $after: String)`;
  return {
    page: `query Page${declared} ${VIEW} { list: ${field}(first: 2, after: $after, filter: $filter${order}) {
      nodes { ${node} } pageInfo { hasNextPage endCursor } } }`,
    count: `query Count${declared} ${VIEW} { list: ${field}(first: 2, after: $after, filter: $filter${order}) { totalCount } }`,
  };
}

const CLAIMS = listOf('claims', 'ClaimFilter', 'id', ', orderBy: OLDEST_RECORDED');
const ATTRIBUTIONS = listOf('attributions', 'AttributionFilter', 'claim { id }');

/** All that is filtered by: each of it finds something in many graphs. */
const EVERYTHING = [
  ...CONTESTS.map((word) => `contest ${word}`),
  ...ANSWERS.map((word) => `answer ${word}`),
  ...['singleOrigin', 'laundered'].flatMap((name) => [`${name} true`, `${name} false`]),
];

/** What few graphs hold, and how many graphs hold all of it. */
const RARE = [
  'answer DECLINED',
  'answer DEFLECTED',
  'answer DISCREDITED',
  'contest DISCREDITED',
  'contest WITHDRAWN',
];
const MANY = 100;

interface Status {
  readonly status: string;
}
interface Claim {
  readonly id: string;
  readonly contest: Status;
  readonly origins: { readonly least: number; readonly most: number };
}
interface Attribution {
  readonly claim: { readonly id: string; readonly contest: Status };
  readonly laundered: readonly object[];
  readonly answer: Status;
}
interface Answer {
  readonly claims: { readonly nodes: readonly Claim[] };
  readonly attributions: { readonly nodes: readonly Attribution[] };
}

/** A filter, and the ids of the claims that fit it. */
interface Filtered {
  readonly list: List;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly fit: readonly string[];
}

interface Moment {
  readonly known: string;
  readonly said: string | null;
}

// A text that is new to the server is planned first: seconds, and many times that on a busy machine.
const database = connectToTestDatabase({ readTimeoutMs: 300_000, writeTimeoutMs: 300_000 });
const removals: (() => Promise<void>)[] = [];
const counts = { lists: 0, pages: 0, found: 0 };
/** How often each status was filtered by, and how many claims it found. */
const asked = new Map<string, { lists: number; found: number }>();
let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ database });
});

afterAll(async () => {
  for (const remove of removals) await remove();
  await api.close();
  await database.close();
  const told = [...asked].sort().map(([what, { lists, found }]) => `${what} ${found} in ${lists}`);
  process.stdout.write(
    `${counts.lists} filtered lists of ${GRAPHS} random graphs in ${counts.pages} pages: seed ${SEED}; ${told.join(', ')}\n`,
  );
});

function momentsOf(graph: Graph, random: Random): readonly Moment[] {
  const late = lateInstant({ graph, cursors: new Map() });
  const settled = graph.instants.filter((instant) => instant.slice(5) > '03-01' && instant < late);
  return [
    { known: late, said: null },
    { known: late, said: random.pick(['2001-02-06', '2001-03-08']) },
    { known: random.pick(settled), said: random.chance(0.3) ? '2001-03-08' : null },
  ];
}

/** A status: the one that is rarest in the list, or any. */
function statusOf(present: readonly string[], all: readonly string[], random: Random): string {
  const timesOf = (status: string): number => present.filter((one) => one === status).length;
  const [rarest] = all.filter((status) => timesOf(status) > 0).sort((a, b) => timesOf(a) - timesOf(b));
  return rarest !== undefined && random.chance(0.6) ? rarest : random.pick(all);
}

/** Three of the filters: over the three moments of a graph each kind is asked for. */
function filtersOf({ claims, attributions }: Answer, moment: number, random: Random): readonly Filtered[] {
  const ofClaims = (filter: object, fits: (claim: Claim) => boolean): Filtered => ({
    list: CLAIMS,
    filter: { ...filter },
    fit: claims.nodes.filter(fits).map(({ id }) => id),
  });
  const ofAttributions = (filter: object, fits: (attribution: Attribution) => boolean): Filtered => ({
    list: ATTRIBUTIONS,
    filter: { ...filter },
    fit: attributions.nodes.filter(fits).map(({ claim }) => claim.id),
  });
  const contests = claims.nodes.map(({ contest }) => contest.status);
  const contest = statusOf(contests, CONTESTS, random);
  const answer = statusOf(
    attributions.nodes.map((one) => one.answer.status),
    ANSWERS,
    random,
  );
  const flag = random.chance(0.5);
  const other = statusOf(contests, CONTESTS, random);
  const single = ofClaims({ singleOrigin: flag }, ({ origins }) => (origins.most === 1) === flag);
  const laundered = ofAttributions({ laundered: flag }, (one) => one.laundered.length > 0 === flag);
  const contested = ofClaims({ contest: [contest] }, (one) => one.contest.status === contest);
  const answered = ofAttributions({ answer: [answer] }, (one) => one.answer.status === answer);
  if (moment === 0) return [contested, answered, single];
  if (moment === 1)
    return [
      laundered,
      answered,
      ofClaims({ contest: [contest, other] }, (one) => [contest, other].includes(one.contest.status)),
    ];
  return [
    ofAttributions({ contest: [contest] }, ({ claim }) => claim.contest.status === contest),
    contested,
    random.chance(0.5) ? single : laundered,
  ];
}

/** All pages of a filtered list, joined. */
async function joined({ list, filter, fit }: Filtered, moment: Moment): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  // One page more than there can be: a list that never ends is a fault, not a test that never ends.
  for (let page = 0; page < fit.length + 2; page += 1) {
    const data: Record<string, unknown> = await api.data(list.page, { ...moment, filter, after });
    const { nodes, pageInfo } = data.list as {
      nodes: readonly { id?: string; claim?: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    counts.pages += 1;
    ids.push(...nodes.map(({ id, claim }) => id ?? claim?.id ?? ''));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
  return [...ids, 'and so on'];
}

async function check(graph: Graph, random: Random): Promise<void> {
  for (const [number, moment] of momentsOf(graph, random).entries()) {
    const view = { known: moment.known, said: moment.said ?? '9999-12-31', clearance: 0, review: ACCEPTED };
    const all = (await api.data(ALL, { ...moment })) as unknown as Answer;
    const expected = await executeReference(
      REFERENCE,
      moment as object as Record<string, unknown>,
      graph,
      view,
      new Map(),
    );
    expect(all, JSON.stringify(moment)).toEqual(JSON.parse(JSON.stringify(expected.data)));
    for (const filtered of filtersOf(all, number, random)) {
      const shown = JSON.stringify({ ...moment, ...filtered.filter });
      expect(await joined(filtered, moment), shown).toEqual(filtered.fit);
      const { list } = await api.data(filtered.list.count, { ...moment, filter: filtered.filter });
      expect(list, shown).toEqual({ totalCount: filtered.fit.length });
      note(filtered);
    }
  }
}

/** Has the server plan each text once: asked at once, a new one would be planned by each that asks. */
async function planAll(): Promise<void> {
  const never = { known: '1500-01-01T00:00:00.000Z', said: null };
  await api.data(ALL, never);
  const flags = [{ singleOrigin: true }, { laundered: true }, { answer: [] }];
  for (const [index, list] of [CLAIMS, ATTRIBUTIONS, ATTRIBUTIONS].entries())
    for (const text of [list.page, list.count]) await api.data(text, { ...never, filter: flags[index] });
}

function note({ filter, fit }: Filtered): void {
  counts.lists += 1;
  for (const [name, wanted] of Object.entries(filter)) {
    const what = `${name} ${String(Array.isArray(wanted) ? wanted[0] : wanted)}`;
    const { lists, found } = asked.get(what) ?? { lists: 0, found: 0 };
    asked.set(what, { lists: lists + 1, found: found + fit.length });
  }
}

describe(`filters on computed fields, on ${GRAPHS} random graphs`, () => {
  it(
    'give the claims whose computed fields fit, page by page and in number',
    async () => {
      const graphs = Array.from({ length: GRAPHS }, (_, index) => {
        const graph = randomGraph(SEED + index, FIRST_YEAR + index);
        return index % 3 === 0 ? graph : opened(graph);
      });
      for (let begin = 0; begin < GRAPHS; begin += WRITTEN_AT_ONCE) {
        const states = graphs.slice(begin, begin + WRITTEN_AT_ONCE).flatMap((graph) => graph.states);
        removals.push(await writeGraph(database, { states, instants: [] }));
      }
      const waiting = graphs.map((graph, index) => ({ graph, random: seeded(SEED + index) }));
      await planAll();
      const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          await check(next.graph, next.random);
      };
      await Promise.all(Array.from({ length: ASKED_AT_ONCE }, work));
      for (const what of EVERYTHING) {
        if (GRAPHS < MANY && RARE.includes(what)) continue;
        expect(asked.get(what)?.found, what).toBeGreaterThan(0);
      }
    },
    TIMEOUT_MS,
  );
});
