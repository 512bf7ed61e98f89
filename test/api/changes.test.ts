import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/shared/limits.ts';
import { writeGraph } from '../property/reference/write-graph.ts';
import { createTestApi, type TestApi } from '../testkit/server.ts';
import { newWorld } from '../testkit/world.ts';

/** Nobody else's year. The world begins on 1 January; each test changes something on a day of its own. */
const YEAR = 1180;
/** A text that is new to the server is planned first: long where all tests run at once. */
const PATIENCE = { timeout: 120_000 };

const world = newWorld(YEAR);
const { agent, claim, statement, source, judgement, day } = world;
let api: TestApi;
let remove = (): Promise<void> => Promise.resolve();

const [ann, bob, cyd] = [agent('Ann', 1), agent('Bob', 1), agent('Cyd', 1)];

/** A claim that one affirms and, where that is given, another denies, from the first day on. */
function stated(name: string, affirming?: string, denying?: string): string {
  const id = claim(name, 1);
  if (affirming !== undefined) statement(`${name} affirmed`, 1, { claim: id, speaker: affirming });
  if (denying !== undefined)
    statement(`${name} denied`, 1, { claim: id, speaker: denying, stance: 'DENIES' });
  return id;
}

interface Change {
  readonly cause: string;
  /** The day on which it happens. */
  readonly on: number;
  readonly claim: string;
  readonly before: string | null;
  readonly after: string | null;
}

const CHANGES: readonly Change[] = [
  (() => {
    const id = stated('denied later', ann);
    statement('denied later denied', 2, { claim: id, speaker: bob, stance: 'DENIES' });
    return { cause: 'a denial', on: 2, claim: id, before: 'UNCONTESTED', after: 'CONTESTED' };
  })(),
  (() => {
    const id = stated('read anew', ann, bob);
    statement('read anew denied', 3, { claim: id, speaker: bob, stance: 'ADDRESSES' });
    return {
      cause: 'another stance in a revision',
      on: 3,
      claim: id,
      before: 'CONTESTED',
      after: 'UNCONTESTED',
    };
  })(),
  (() => {
    const id = claim('no longer affirmed', 1);
    const gone = statement('gone', 1, { claim: id, speaker: ann });
    statement('stays', 1, { claim: id, speaker: bob, stance: 'DENIES' });
    world.end(gone, 4);
    return {
      cause: 'a statement that the graph no longer holds',
      on: 4,
      claim: id,
      before: 'CONTESTED',
      after: 'DENIED_ONLY',
    };
  })(),
  ...(() => {
    const id = claim('taken back', 1);
    const first = statement('taken back first', 1, { claim: id, speaker: ann });
    const second = statement('taken back second', 5, { speaker: ann, retracts: [first] });
    statement('taken back third', 6, { speaker: ann, retracts: [second] });
    return [
      { cause: 'a retraction', on: 5, claim: id, before: 'UNCONTESTED', after: 'WITHDRAWN' },
      {
        cause: 'a retraction of the retraction',
        on: 6,
        claim: id,
        before: 'WITHDRAWN',
        after: 'UNCONTESTED',
      },
    ];
  })(),
  ...(() => {
    const [one, other] = [agent('Dee', 1), agent('Dee & Co', 1)];
    const id = stated('one and the same', one, other);
    judgement('they are one', 7, 'SAME', [one, other]);
    judgement('they are two', 8, 'DIFFERENT', [one, other]);
    return [
      {
        cause: 'a judgement that two are one',
        on: 7,
        claim: id,
        before: 'CONTESTED',
        after: 'SELF_CONTRADICTED',
      },
      {
        cause: 'a judgement that they are not',
        on: 8,
        claim: id,
        before: 'SELF_CONTRADICTED',
        after: 'CONTESTED',
      },
    ];
  })(),
  (() => {
    const top = agent('Holding', 1);
    const daughter = agent('Daughter', 1);
    const desk = agent('Desk of the daughter', 1, { partOf: [daughter] });
    const id = stated('bought up', desk, top);
    agent('Daughter', 9, { partOf: [top] });
    return {
      cause: 'an affiliation, two steps above the speaker',
      on: 9,
      claim: id,
      before: 'CONTESTED',
      after: 'SELF_CONTRADICTED',
    };
  })(),
  (() => {
    const chief = agent('Chief', 1);
    const office = agent('Office', 1);
    const id = claim('on behalf', 1);
    statement('on behalf affirmed', 1, { claim: id, speaker: ann, onBehalfOf: [office] });
    statement('on behalf denied', 1, { claim: id, speaker: chief, stance: 'DENIES' });
    agent('Office', 10, { partOf: [chief] });
    return {
      cause: 'an affiliation of whom it is said on behalf of',
      on: 10,
      claim: id,
      before: 'CONTESTED',
      after: 'SELF_CONTRADICTED',
    };
  })(),
  (() => {
    const id = stated('contradicted', ann);
    const other = claim('the contrary', 1, { contradicts: [id] });
    statement('the contrary affirmed', 11, { claim: other, speaker: bob });
    return {
      cause: 'an affirmation of what contradicts it',
      on: 11,
      claim: id,
      before: 'UNCONTESTED',
      after: 'CONTESTED',
    };
  })(),
  (() => {
    const weaker = claim('the weaker', 1);
    const id = claim('the stronger', 1, { entails: [weaker] });
    statement('the stronger affirmed', 1, { claim: id, speaker: ann });
    statement('the weaker denied', 12, { claim: weaker, speaker: bob, stance: 'DENIES' });
    return {
      cause: 'a denial of what it entails',
      on: 12,
      claim: id,
      before: 'UNCONTESTED',
      after: 'CONTESTED',
    };
  })(),
  (() => {
    const id = stated('found to be contradicted', ann);
    stated('long affirmed', bob);
    claim('long affirmed', 13, { contradicts: [id] });
    return {
      cause: 'a relation of another claim to it',
      on: 13,
      claim: id,
      before: 'UNCONTESTED',
      after: 'CONTESTED',
    };
  })(),
  (() => {
    const id = claim('scorned', 1);
    const scorned = statement('scorned affirmed', 1, { claim: id, speaker: ann });
    statement('scorn', 14, { speaker: bob, attacks: [scorned] });
    return {
      cause: 'an attack on a speaker',
      on: 14,
      claim: id,
      before: 'UNCONTESTED',
      after: 'DISCREDITED',
    };
  })(),
  (() => {
    const id = claim('relayed', 1);
    const root = statement('root', 1, { speaker: ann });
    const relay = statement('relay', 1, { speaker: cyd, relays: [root] });
    statement('relayed affirmed', 1, { claim: id, relays: [relay] });
    statement('relayed denied', 1, { claim: id, speaker: ann, stance: 'DENIES' });
    statement('root', 15, { speaker: bob });
    return {
      cause: 'another speaker of what a narrator relays, two steps away',
      on: 15,
      claim: id,
      before: 'SELF_CONTRADICTED',
      after: 'CONTESTED',
    };
  })(),
  (() => {
    const [journal, gazette] = [source('Journal', 1, ann), source('Gazette', 1, bob)];
    const id = claim('told by narrators', 1);
    statement('told in the journal', 1, { claim: id, source: journal });
    statement('told in the gazette', 1, { claim: id, source: gazette, stance: 'DENIES' });
    source('Gazette', 16, ann);
    return {
      cause: 'another publisher of a source',
      on: 16,
      claim: id,
      before: 'CONTESTED',
      after: 'SELF_CONTRADICTED',
    };
  })(),
  (() => {
    const house = agent('House', 17);
    const [morning, evening] = [source('Morning', 1, house), source('Evening', 1, house)];
    const id = claim('told by one house', 1);
    statement('told in the morning', 1, { claim: id, source: morning });
    statement('told in the evening', 1, { claim: id, source: evening, stance: 'DENIES' });
    return {
      cause: 'a publisher who comes',
      on: 17,
      claim: id,
      before: 'CONTESTED',
      after: 'SELF_CONTRADICTED',
    };
  })(),
  ...(() => {
    const id = claim('comes and goes', 18);
    world.end(id, 19);
    return [
      { cause: 'a claim that comes', on: 18, claim: id, before: null, after: 'UNSTATED' },
      { cause: 'a claim that goes', on: 19, claim: id, before: 'UNSTATED', after: null },
    ];
  })(),
];

/** What only lists tell: statements on a claim about Eve, which come, are revised and go on days of their own. */
const eve = agent('Eve', 1);
const LISTED = claim('listed', 1, { text: 'old words', about: [eve] });
const said = [1, 2, 3].map((number) => statement(`listed ${number}`, 22, { claim: LISTED, speaker: bob }));
claim('listed', 23, { text: 'new words', about: [eve] });
for (const [index] of said.entries())
  statement(`listed ${index + 1}`, 23, { claim: LISTED, speaker: index === 0 ? ann : bob });
for (const id of [...said, LISTED]) world.end(id, 24);
// What came and went in between.
const unlisted = claim('unlisted', 1);
world.end(statement('passing', 25, { claim: unlisted, speaker: cyd }), 26);
// More claims at once than are compared, one of them about Eve.
const MANY = Array.from({ length: LIMITS.touchedClaims + 1 }, (_, index) =>
  claim(`one of many ${index}`, 28, index === 0 ? { about: [eve] } : {}),
);

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
