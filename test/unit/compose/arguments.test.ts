import { describe, expect, it } from 'vitest';
import { createApi } from '../../../src/modules/index.ts';
import { LIMITS } from '../../../src/shared/limits.ts';
import { composed, refusal } from './composed.ts';

const CLAIM = 'clm_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const AGENT = 'agt_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const api = createApi();

const parametersOf = (text: string, variables = {}) => {
  const { view: _, ...parameters } = composed(text, variables, api).parameters;
  return parameters;
};
const refused = (text: string, variables = {}) => refusal(text, variables, api);

describe('page sizes', () => {
  it.each([
    ['claims', LIMITS.defaultPageSize],
    ['claims(first: null)', LIMITS.defaultPageSize],
    ['claims(first: 0)', 0],
    ['claims(first: 1)', 1],
    ['claims(first: 100)', 100],
  ])('%s reads %i, and one more where it is asked if more follows', (field, size) => {
    expect(parametersOf(`{ ${field} { nodes { id } } }`)).toMatchObject({ claims_first: size });
    const asking = `{ ${field} { nodes { id } pageInfo { hasNextPage } } }`;
    expect(parametersOf(asking)).toMatchObject({ claims_first: size + 1 });
    const twice = `{ ${field} { nodes { id } } again: ${field} { pageInfo { endCursor } } }`;
    expect(parametersOf(twice)).toMatchObject({ claims_first: size + 1 });
  });

  it.each([
    [undefined, 20],
    [null, 20],
    [7, 7],
  ])('by a variable that is %s read %i', (first, size) => {
    const text = 'query A($first: Int) { claims(first: $first) { nodes { id } } }';
    expect(parametersOf(text, first === undefined ? {} : { first })).toMatchObject({
      claims_first: size,
    });
  });

  it('by a default of a variable hold', () => {
    const text = 'query A($first: Int = 3) { claims(first: $first) { nodes { id } } }';
    expect(parametersOf(text)).toMatchObject({ claims_first: 3 });
  });

  it.each([
    [1000, 'Query.claims(first:): 1000 is more than 100'],
    [101, 'Query.claims(first:): 101 is more than 100'],
    [-1, 'Query.claims(first:): -1 is less than 0'],
    [-2147483648, 'Query.claims(first:): -2147483648 is less than 0'],
  ])('of %i are refused', (first, message) => {
    const expected = { code: 'BAD_USER_INPUT', message, details: { argument: 'first' } };
    expect(refused(`{ claims(first: ${first}) { nodes { id } } }`)).toEqual(expected);
    expect(refused('query A($n: Int) { claims(first: $n) { nodes { id } } }', { n: first })).toEqual(
      expected,
    );
  });

  it('are refused at any depth', () => {
    const text = `{ claim(id: "${CLAIM}") { statements(first: 1000) { totalCount } } }`;
    expect(refused(text)).toMatchObject({ message: 'Claim.statements(first:): 1000 is more than 100' });
  });
});

describe('ids', () => {
  it.each([
    '',
    'x',
    'clm_',
    `${CLAIM}a`,
    'clm_AAAAAAAAAAAAAAAAAAAAAAAAAA',
    'clm_aaaaaaaaaaaaaaaaaaaaaaaaa1',
    'xyz_aaaaaaaaaaaaaaaaaaaaaaaaaa',
    ` ${CLAIM}`,
    "clm_' OR 1=1",
  ])('%j can be none', (id) => {
    expect(refused('query A($id: ID!) { claim(id: $id) { id } }', { id })).toEqual({
      code: 'BAD_USER_INPUT',
      message: `Query.claim(id:): «${id}» can be no id of this graph`,
      details: { argument: 'id' },
    });
  });

  it('of another label are ids: there is no such claim', () => {
    expect(parametersOf(`{ claim(id: "${AGENT}") { id } }`)).toEqual({ claim_id: AGENT });
  });

  it('in lists and filters are told by their places', () => {
    expect(refused(`{ nodes(ids: ["${CLAIM}", "x"]) { id } }`)).toMatchObject({
      message: 'Query.nodes(ids:)[1]: «x» can be no id of this graph',
      details: { argument: 'ids' },
    });
    expect(refused('{ statements(filter: {speaker: ["x"]}) { nodes { id } } }')).toMatchObject({
      message: 'Query.statements(filter:).speaker[0]: «x» can be no id of this graph',
      details: { argument: 'filter.speaker' },
    });
  });

  it('that are very long are not repeated whole', () => {
    expect(
      refused('query A($id: ID!) { node(id: $id) { id } }', { id: 'x'.repeat(5000) }).message.length,
    ).toBeLessThan(120);
  });

  it('given as numbers are refused as any other', () => {
    expect(refused('{ node(id: 1) { id } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('lists', () => {
  const ids = (count: number) => Array.from({ length: count }, () => CLAIM);
  const NODES = 'query A($ids: [ID!]!) { nodes(ids: $ids) { id } }';

  it('keep each value once', () => {
    expect(parametersOf(NODES, { ids: ids(100) })).toEqual({ nodes_ids: [CLAIM] });
    expect(
      parametersOf('{ statements(filter: {acts: [DENY, ASSERT, DENY]}) { nodes { id } } }'),
    ).toMatchObject({
      statements_filter: { acts: ['DENY', 'ASSERT'] },
    });
  });

  it('of one may be given bare', () => {
    expect(parametersOf(`{ nodes(ids: "${CLAIM}") { id } }`)).toEqual({ nodes_ids: [CLAIM] });
  });

  it('may be empty', () => {
    expect(parametersOf('{ nodes(ids: []) { id } }')).toEqual({ nodes_ids: [] });
  });

  it('that are too long are refused', () => {
    expect(refused(NODES, { ids: ids(101) })).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'Query.nodes(ids:): 101 values are more than 100',
      details: { argument: 'ids' },
    });
  });
});

describe('texts', () => {
  const AGENT_BY_NAME = 'query A($name: String) { agent(name: $name) { id } }';

  it('are normalised as names are', () => {
    expect(parametersOf(AGENT_BY_NAME, { name: '  Wang \n Wenbin ' })).toEqual({
      agent_id: null,
      agent_name: 'Wang Wenbin',
    });
    expect(parametersOf(AGENT_BY_NAME, { name: 'Jose\u0301' })).toMatchObject({ agent_name: 'José' });
  });

  it('are folded as page keys are, where they begin one', () => {
    expect(parametersOf('{ agents(filter: {nameBegins: "JOSÉ "}) { nodes { id } } }')).toMatchObject({
      agents_filter: { nameBegins: 'jose' },
    });
  });

  it('become full-text queries of plain words', () => {
    expect(parametersOf('{ search(text: "far-fetched*") { nodes { id } } }')).toMatchObject({
      search_text: '"far" AND "fetched"',
    });
    expect(refused('{ search(text: "*") { nodes { id } } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument: 'text' },
    });
  });

  it('of the greatest length are taken, longer ones refused', () => {
    expect(parametersOf(AGENT_BY_NAME, { name: 'x'.repeat(4096) })).toMatchObject({
      agent_name: 'x'.repeat(4096),
    });
    expect(refused(AGENT_BY_NAME, { name: 'x'.repeat(4097) })).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'Query.agent(name:): 4097 characters are more than 4096',
      details: { argument: 'name' },
    });
  });

  it.each([
    ['a lone high surrogate', 'a\ud800'],
    ['a lone low surrogate', '\udc00a'],
    ['a pair the wrong way round', '\udc00\ud800'],
    ['U+0000', 'a\u0000b'],
  ])('with %s are refused', (_, name) => {
    expect(refused(AGENT_BY_NAME, { name })).toMatchObject({
      code: 'INVALID_ENCODING',
      details: { argument: 'name' },
    });
    expect(
      refused('query A($after: String) { claims(after: $after) { nodes { id } } }', { after: name }),
    ).toMatchObject({ code: 'INVALID_ENCODING', details: { argument: 'after' } });
  });
});

describe('arguments of which one must be given', () => {
  it.each([
    '{ agent { id } }',
    '{ agent(id: null) { id } }',
    '{ agent(id: null, name: null) { id } }',
    `{ agent(id: "${AGENT}", name: "China") { id } }`,
    'query A($id: ID) { agent(id: $id) { id } }',
  ])('%s is refused', (text) => {
    expect(refused(text)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'Query.agent(id, name): give exactly one of them',
      details: { argument: 'id or name' },
    });
  });

  it('may be null beside the one that is given', () => {
    expect(parametersOf('{ agent(id: null, name: "China") { id } }')).toEqual({
      agent_id: null,
      agent_name: 'China',
    });
  });
});

describe('filters', () => {
  const STATEMENTS = 'query A($filter: StatementFilter) { statements(filter: $filter) { nodes { id } } }';

  it.each([undefined, null, {}])('%j are an empty filter', (filter) => {
    expect(parametersOf(STATEMENTS, filter === undefined ? {} : { filter })).toMatchObject({
      statements_filter: {},
    });
    expect(parametersOf('{ statements { nodes { id } } }')).toMatchObject({ statements_filter: {} });
  });

  it('keep null for null and an empty list for an empty list', () => {
    const filter = { acts: null, stance: [] };
    expect(parametersOf(STATEMENTS, { filter })).toMatchObject({
      statements_filter: { acts: null, stance: [] },
    });
  });

  it('take responsibility as its place in the rising order', () => {
    const text = '{ attributions(filter: {atLeast: SHAPED}) { nodes { role } } }';
    expect(parametersOf(text)).toMatchObject({ attributions_filter: { atLeast: 3 } });
  });

  it.each([
    ['saidFrom', '2023-02-30'],
    ['saidFrom', '2023-6-1'],
    ['saidTo', '2023-06-15T00:00:00Z'],
    ['saidTo', 'yesterday'],
  ])('refuse %s %s: no day', (name, value) => {
    expect(() => composed(STATEMENTS, { filter: { [name]: value } }, api)).toThrow('YYYY-MM-DD');
  });
});
