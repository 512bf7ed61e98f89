import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../../src/modules/index.ts';
import { composeDocument, composed } from './composed.ts';
import { AFFIRMING, claimAt, DENYING, fakeClaims } from './fake-claims.ts';

const CLAIM = 'clm_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const AGENT = 'agt_aaaaaaaaaaaaaaaaaaaaaaaaaa';

/** How many times a statement gathers facts. */
const gatherings = (text: string): number => text.match(/ AS f\d+_facts\b/g)?.length ?? 0;

const PAGE = `query Page($after: String) { claims(filter: {contest: [CONTESTED]}, first: 2, after: $after) {
  nodes { id } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page of contested claims, by their places. */
async function pageOf(claims: ReturnType<typeof fakeClaims>, after: string | null = null) {
  const { data, errors } = await claims.ask(PAGE, { after });
  expect(errors).toBeUndefined();
  const { claims: page } = data as unknown as { claims: Page };
  return { ids: page.nodes.map(({ id }) => id), ...page.pageInfo };
}

describe('a list with a filter on a computed field', () => {
  const limits = (claims: ReturnType<typeof fakeClaims>) => claims.reads.map(({ limit }) => limit);

  it('is looked at once where its first 40 rows hold one more than the page', async () => {
    const claims = fakeClaims(100, [0, 2, 5, 50]);
    const page = await pageOf(claims);
    expect(page).toMatchObject({ ids: [claimAt(0), claimAt(2)], hasNextPage: true });
    expect(limits(claims)).toEqual([40]);
  });

  it('is looked at again, further each time, where the page came short', async () => {
    const claims = fakeClaims(500, [0, 40, 300]);
    expect(await pageOf(claims)).toMatchObject({ ids: [claimAt(0), claimAt(40)], hasNextPage: true });
    expect(limits(claims)).toEqual([40, 320]);
    expect(new Set(claims.reads.map(({ text }) => text)).size).toBe(1);
  });

  it('ends where there are no more rows to look at', async () => {
    const claims = fakeClaims(300, [7]);
    expect(await pageOf(claims)).toMatchObject({ ids: [claimAt(7)], hasNextPage: false });
    expect(limits(claims)).toEqual([40, 320]);
  });

  it('gives a shorter page at the cap, and goes on behind the last row that was looked at', async () => {
    const claims = fakeClaims(9000, [10, 4500, 8999]);
    const first = await pageOf(claims);
    expect(first).toMatchObject({ ids: [claimAt(10)], hasNextPage: true });
    expect(limits(claims)).toEqual([40, 320, 2560, 4000]);
    const second = await pageOf(claims, first.endCursor);
    expect(claims.reads.at(-1)?.after).toContain(claimAt(3999));
    expect(second).toMatchObject({ ids: [claimAt(4500)], hasNextPage: true });
    const third = await pageOf(claims, second.endCursor);
    expect(claims.reads.at(-1)?.after).toContain(claimAt(7999));
    expect(third).toMatchObject({ ids: [claimAt(8999)], hasNextPage: false });
  });

  it('is counted up to a thousand records, and refuses to count more', async () => {
    const count = '{ claims(filter: {contest: [CONTESTED]}, first: 1) { totalCount } }';
    const { data } = await fakeClaims(1000, [3, 998, 999]).ask(count);
    expect(data).toEqual({ claims: { totalCount: 3 } });
    const { errors } = await fakeClaims(1001, [3]).ask(count);
    expect(errors?.map(({ originalError, path }) => [originalError, path])).toEqual([
      [expect.objectContaining({ code: 'LIMIT_EXCEEDED' }), ['claims', 'totalCount']],
    ]);
  });
});

describe('computed fields', () => {
  it('that name one file share its facts', () => {
    const one = composed('{ claims { nodes { contest { status } } } }').text;
    const three = '{ claims { nodes { contest { status } origins { least } drift { kind } } } }';
    expect(composed(three).text).toBe(one);
    expect(gatherings(one)).toBe(1);
    expect(gatherings(composed('{ claims { nodes { contest { status } standing { label } } } }').text)).toBe(
      2,
    );
  });

  it('share them with a filter', () => {
    const { text } = composed('{ claims(filter: {contest: [CONTESTED]}) { nodes { contest { status } } } }');
    expect(gatherings(text)).toBe(1);
  });

  it('gather them once for each argument that the file reads', () => {
    const other = CLAIM.replace(/a$/, 'b');
    const text = (second: string) =>
      `{ agent(id: "${AGENT}") { a: position(claim: "${CLAIM}") { stance } b: position(claim: "${second}") { stance } } }`;
    expect(gatherings(composed(text(CLAIM)).text)).toBe(1);
    expect(gatherings(composed(text(other)).text)).toBe(2);
  });

  it('give each alias the value of its own audience', async () => {
    const claims = fakeClaims(1, [0]);
    const { data, errors } = await claims.ask(
      `query Q($one: [ID!], $other: [ID!]) { claims(first: 1) { nodes { nobody: standing { label }
         one: standing(audience: $one) { label } again: standing(audience: $one) { label }
         other: standing(audience: $other) { label } } } }`,
      { one: [AFFIRMING], other: [DENYING] },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      claims: {
        nodes: [
          {
            nobody: { label: 'UNDECIDED' },
            one: { label: 'IN' },
            again: { label: 'IN' },
            other: { label: 'OUT' },
          },
        ],
      },
    });
    expect(claims.reads.map(({ text }) => gatherings(text))).toEqual([3]);
  });

  it.each([
    [
      `{ claim(id: "${CLAIM}") { standing(audience: ["x"]) { label } } }`,
      'audience',
      'Claim.standing(audience:)[0]: «x»',
    ],
    [`{ agent(id: "${AGENT}") { position(claim: "x") { stance } } }`, 'claim', 'Agent.position(claim:): «x»'],
    ['{ stanceMatrix(claims: ["x"]) { claims { id } } }', 'claims', 'Query.stanceMatrix(claims:)[0]: «x»'],
    [
      '{ stanceMatrix(speakers: ["x"]) { claims { id } } }',
      'speakers',
      'Query.stanceMatrix(speakers:)[0]: «x»',
    ],
  ])('refuse %s', (text, argument, message) => {
    expect(() => composed(text)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: `${message} can be no id of this graph`,
        details: { argument },
      }),
    );
  });

  it('refuse lists that are too long', () => {
    const text = 'query Q($audience: [ID!]) { claims { nodes { standing(audience: $audience) { label } } } }';
    expect(() => composed(text, { audience: Array.from({ length: 101 }, () => AGENT) })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument: 'audience' } }),
    );
  });

  it('are read by one text whatever the values of variables', () => {
    const api = createApi();
    const document = parse(
      `query Q($audience: [ID!], $claim: ID!, $filter: ClaimFilter) {
         claims(filter: $filter) { nodes { standing(audience: $audience) { label } } }
         agents { nodes { position(claim: $claim) { stance } } } }`,
    );
    const texts = [
      { claim: CLAIM, filter: { contest: ['UNCONTESTED'] } },
      { claim: CLAIM.replace(/a$/, 'b'), audience: [AGENT], filter: { contest: [] } },
      { claim: CLAIM, audience: null, filter: { contest: ['DENIED_ONLY', 'UNSTATED'] } },
    ].map((variables) => composeDocument(api, document, variables).text);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toMatch(/UNCONTESTED|DENIED_ONLY|clm_a|agt_a/);
    expect(api.metrics).toMatchObject({ compilations: 1, cacheHits: 2 });
  });

  it('are compiled anew where a filter on them is there, not where it is absent or null', () => {
    const api = createApi();
    const document = parse('query Q($filter: ClaimFilter) { claims(filter: $filter) { nodes { id } } }');
    const forms = [
      {},
      { filter: null },
      { filter: {} },
      { filter: { contest: null } },
      { filter: { contest: ['UNCONTESTED'] } },
      { filter: { contest: [], singleOrigin: null } },
      { filter: { singleOrigin: false } },
      { filter: { singleOrigin: true, contest: ['UNSTATED'] } },
      { filter: { contest: ['CONTESTED'] } },
      { filter: { contest: ['WITHDRAWN', 'DENIED_ONLY'] } },
    ].map((variables) => {
      const { text } = composeDocument(api, document, variables);
      return [api.metrics.compilations, gatherings(text)];
    });
    expect(forms).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
      [2, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
      [5, 1],
    ]);
    expect(api.metrics.distinctTexts).toBe(3);
  });
});
