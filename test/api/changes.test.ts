import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGraph } from '../property/reference/write-graph.ts';
import { createTestApi, type TestApi } from '../testkit/server.ts';
import { ann, bob, CHANGES, cyd, eve, LISTED, MANY, said, world } from './changes-world.ts';

/** A text that is new to the server is planned first: long where all tests run at once. */
const PATIENCE = { timeout: 120_000 };

const { day } = world;
let api: TestApi;
let remove = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  api = await createTestApi();
  remove = await writeGraph(api.database, world.graph());
}, PATIENCE.timeout);

afterAll(async () => {
  await remove();
  await api.close();
});

/** What changed from one day to another, in one request and one round trip. */
async function changed<Data>(from: number, to: number, selection: string, about: object | null = null) {
  const { data, errors, roundTrips } = await api.ask(
    `query($from: DateTime!, $to: DateTime!, $about: [ID!]) {
       changes(from: $from, to: $to, about: $about) { ${selection} } }`,
    { from: day(from), to: day(to), about },
  );
  expect(errors).toBeUndefined();
  expect(roundTrips).toBe(1);
  return (data as { changes: Data }).changes;
}

interface Status {
  readonly claim: { readonly id: string };
  readonly before: string | null;
  readonly after: string | null;
}

async function statuses(from: number, to: number, about: object | null = null): Promise<readonly Status[]> {
  const selection = 'statuses { claim { id } before after }';
  return (await changed<{ statuses: readonly Status[] }>(from, to, selection, about)).statuses;
}

describe('the status of a claim is changed by', PATIENCE, () => {
  it.each(CHANGES)('$cause: from $before to $after', async ({ on, claim: id, before, after }) => {
    expect(await statuses(on - 1, on)).toContainEqual({ claim: { id }, before, after });
  });

  it('nothing that came and went in between', async () => {
    expect(await statuses(24, 27)).toEqual([]);
  });

  it('several things of which the last and the first are compared', async () => {
    const [taken] = CHANGES.filter(({ cause }) => cause === 'a retraction');
    const found = await statuses(4, 6);
    expect(found.map((one) => one.claim.id)).not.toContain(taken?.claim);
  });
});

describe('lists of what changed', PATIENCE, () => {
  interface Page {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }

  /** All pages of one record. */
  async function paged(field: string, from: number, to: number): Promise<readonly string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ids.length < 10; ) {
      const cursor: string = after === null ? '' : `, after: "${after}"`;
      const list: Record<string, Page> = await changed(
        from,
        to,
        `${field}(first: 1${cursor}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`,
      );
      const page = list[field] as Page;
      expect(page.totalCount).toBe(3);
      ids.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    return ids;
  }

  it('recorded: page by page, as of the later instant', async () => {
    expect((await paged('recorded', 21, 22)).toSorted()).toEqual(said.toSorted());
    const { recorded } = await changed<{ recorded: { nodes: readonly object[] } }>(
      21,
      22,
      'recorded { nodes { revision claim { text } } }',
    );
    expect(recorded.nodes).toEqual(said.map(() => ({ revision: 1, claim: { text: 'old words' } })));
  });

  it('revised: as of both', async () => {
    const { revised } = await changed<{ revised: { totalCount: number; nodes: readonly object[] } }>(
      22,
      23,
      `revised(first: 5) { totalCount nodes { before { id speaker { name } claim { text } }
         after { id speaker { name } claim { text } } } }`,
    );
    expect(revised.totalCount).toBe(3);
    const at = (name: string, text: string) => ({ id: said[0], speaker: { name }, claim: { text } });
    expect(revised.nodes).toContainEqual({
      before: at('Bob', 'old words'),
      after: at('Ann', 'new words'),
    });
  });

  it('retracted: page by page where all ended at one instant, as of the earlier instant', async () => {
    expect(await paged('retracted', 23, 24)).toEqual(said.toSorted().reverse());
    const { retracted } = await changed<{ retracted: { nodes: readonly object[] } }>(
      23,
      24,
      'retracted { nodes { revision claim { text } } }',
    );
    expect(retracted.nodes).toEqual(said.map(() => ({ revision: 2, claim: { text: 'new words' } })));
  });

  it('are empty where it came and went in between, and where nothing happened', async () => {
    const nothing = { totalCount: 0 };
    for (const from of [24, 26])
      expect(
        await changed(from, 27, 'recorded { totalCount } revised { totalCount } retracted { totalCount }'),
      ).toEqual({ recorded: nothing, revised: nothing, retracted: nothing });
  });

  it('begin after the earlier instant and end at the later one', async () => {
    const selection = 'recorded { totalCount }';
    expect(await changed(22, 23, selection)).toEqual({ recorded: { totalCount: 0 } });
  });
});

describe('what changed about somebody', PATIENCE, () => {
  it('is what is on a claim about it, or by it', async () => {
    const selection = 'revised { nodes { after { id } } }';
    const ids = async (about: readonly string[]) => {
      const { revised } = await changed<{ revised: { nodes: readonly { after: { id: string } }[] } }>(
        22,
        23,
        selection,
        about,
      );
      return revised.nodes.map(({ after }) => after.id).toSorted();
    };
    expect(await ids([eve])).toEqual(said.toSorted());
    expect(await ids([ann])).toEqual([said[0]]);
    expect(await ids([cyd])).toEqual([]);
  });

  it('is a status of a claim about it, or on which it spoke', async () => {
    const [denied] = CHANGES.map((one) => one.claim);
    expect(await statuses(1, 2, [bob])).toEqual([
      { claim: { id: denied }, before: 'UNCONTESTED', after: 'CONTESTED' },
    ]);
    expect(await statuses(1, 2, [eve])).toEqual([]);
    expect(await statuses(21, 22, [eve])).toEqual([
      { claim: { id: LISTED }, before: 'UNSTATED', after: 'UNCONTESTED' },
    ]);
  });
});

describe('the limits of what changed', PATIENCE, () => {
  const ask = (from: string, to: string, selection: string, known?: string) =>
    api.ask(
      `query($from: DateTime!, $to: DateTime!, $known: DateTime) @asOf(known: $known) {
         changes(from: $from, to: $to) { ${selection} } }`,
      { from, to, known },
    );

  it.each([
    [2, 2],
    [3, 2],
  ])('from day %i to day %i is bad input', async (from, to) => {
    const { errors } = await ask(day(from), day(to), 'to');
    expect(errors?.map(({ extensions, message }) => [extensions?.code, message])).toEqual([
      ['BAD_USER_INPUT', `Query.changes(from:): ${day(from)} is not before to, ${day(to)}`],
    ]);
  });

  it('nothing is known after the instant that the operation is read as of', async () => {
    const selection = 'from to recorded { totalCount } retracted { totalCount } statuses { after }';
    const { data } = await ask(day(21), day(31), selection, day(22));
    expect(data).toEqual({
      changes: {
        from: day(21),
        to: day(22),
        recorded: { totalCount: 3 },
        retracted: { totalCount: 0 },
        statuses: [{ after: 'UNCONTESTED' }],
      },
    });
    expect((await ask(day(22), day(31), selection, day(2))).data).toMatchObject({
      changes: { from: day(2), to: day(2), recorded: { totalCount: 0 }, statuses: [] },
    });
  });

  it('more claims than are compared are an error, in the place of the list', async () => {
    const { data, errors } = await ask(day(27), day(28), 'recorded { totalCount } statuses { after }');
    expect(errors?.map(({ extensions, path }) => [extensions?.code, path])).toEqual([
      ['LIMIT_EXCEEDED', ['changes', 'statuses']],
    ]);
    expect(data).toEqual({ changes: { recorded: { totalCount: 0 }, statuses: null } });
    expect(await statuses(27, 28, [eve])).toEqual([
      { claim: { id: MANY[0] }, before: null, after: 'UNSTATED' },
    ]);
  });
});
