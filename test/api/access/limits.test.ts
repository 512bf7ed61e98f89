import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from '../http/fake-api.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ api: fakeApi(), database: fakeDatabase() });
});
afterAll(() => server.close());

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');
/** `{ inner: { inner: … } }`, so many levels. */
const nested = (levels: number) => `${'a { '.repeat(levels - 1)}a${' }'.repeat(levels - 1)}`;

interface Refusal {
  readonly status: number;
  readonly code?: string;
  readonly limit?: string;
  readonly errors: number;
}

async function refusalOf(body: unknown, headers?: Record<string, string>): Promise<Refusal> {
  const response = await server.post(body, headers);
  const text = await response.text();
  expect(response.headers.get('content-type')).toContain('json');
  expect(text).not.toMatch(/\.[jt]s:\d|node_modules|<html/i);
  const { errors, data } = JSON.parse(text) as {
    data?: unknown;
    errors: { extensions: { code: string; limit?: string } }[];
  };
  expect(data).toBeUndefined();
  const [first] = errors;
  return { status: response.status, ...first?.extensions, errors: errors.length };
}

const over = (limit: string, most: number) => ({
  status: 400,
  code: 'GRAPHQL_VALIDATION_FAILED',
  limit,
  most,
  errors: 1,
});

/** Two to the power of `levels` fields in a kilobyte. */
function bomb(levels: number, write: (below: string, index: number) => string): string {
  const fragments = times(
    levels,
    (index) => `fragment F${index} on Query { ${write(`...F${index + 1}`, index)} }`,
  );
  return `{ ...F0 } ${fragments} fragment F${levels} on Query { hello }`;
}

describe('B2 aliases', () => {
  it.each([
    ['of a field', times(16, (index) => `a${index}: hello`)],
    ['of __typename, which is not exempt', times(16, (index) => `a${index}: __typename`)],
    ['in inline fragments', times(16, (index) => `... { a${index}: hello }`)],
    ['that stand for one another', times(16, () => 'a: hello')],
  ])('B2 over 15 are refused: %s', async (_what, fields) => {
    expect(await refusalOf({ query: `{ ${fields} }` })).toEqual(over('aliases', 15));
  });

  it('B2 over 15 are refused in all parts of a document together', async () => {
    const part = (name: string) =>
      `fragment ${name} on Query { ${times(8, (index) => `${name}${index}: hello`)} }`;
    expect(await refusalOf({ query: `{ ...a ...b } ${part('a')} ${part('b')}` })).toEqual(
      over('aliases', 15),
    );
  });

  it('B2 10,000 are refused by the tokens, 15 are taken', async () => {
    const query = (count: number) => `{ ${times(count, (index) => `a${index}: hello`)} }`;
    expect(await refusalOf({ query: query(10_000) })).toMatchObject({
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
    });
    expect((await server.post({ query: query(15) })).status).toBe(200);
  });
});

describe('B3 repeated fields', () => {
  it('B3 10,000 are refused', async () => {
    const query = `{ ${'hello '.repeat(10_000)} }`;
    expect(await refusalOf({ query })).toMatchObject({
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
      errors: 1,
    });
  });
});

describe('B4 depth', () => {
  it.each([11, 14, 300])('B4 %i levels are refused', async (levels) => {
    expect(await refusalOf({ query: `{ ${nested(levels)} }` })).toEqual(over('depth', 10));
  });

  it('B4 500 levels are refused', async () => {
    expect(await refusalOf({ query: `{ ${nested(500)} }` })).toMatchObject({ status: 400 });
  });

  it('B4 levels count through fragments, whatever their order', async () => {
    const levels = times(11, (index) => `fragment F${index} on Query { a { ...F${index + 1} } }`);
    const query = `${levels} { ...F0 } fragment F11 on Query { a }`;
    expect(await refusalOf({ query })).toEqual(over('depth', 10));
  });

  it('B4 10 levels go on to the schema', async () => {
    expect(await refusalOf({ query: `{ ${nested(10)} }` })).not.toHaveProperty('limit');
  });

  it('B4 the introspection that tools send is taken', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(await server.graphql(query)).toHaveProperty('__schema');
  });
});

describe('B5 circular fragments', () => {
  it.each([
    ['of one', '{ ...A } fragment A on Query { ...A }'],
    ['of two', '{ ...A } fragment A on Query { hello ...B } fragment B on Query { hello ...A }'],
    [
      'with levels',
      '{ ...A } fragment A on Query { context { ...B } } fragment B on Query { context { ...A } }',
    ],
  ])('B5 are refused: %s', async (_what, query) => {
    expect(await refusalOf({ query })).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

describe('B6 fragments that use each other', () => {
  it.each([
    ['twice each, 17 levels', bomb(17, (below) => `${below} ${below}`)],
    ['under aliases', bomb(14, (below, index) => `a${index}: context { ${below} } ${below}`)],
    ['in inline fragments', bomb(17, (below) => `... { ${below} } ... on Query { ${below} }`)],
    ['60 levels, more than numbers can count exactly', bomb(60, (below) => `${below} ${below}`)],
    [
      'defined from the last to the first',
      bomb(17, (below) => `${below} ${below}`)
        .replace(/^\{ \.\.\.F0 \} /, '')
        .concat(' { ...F0 }'),
    ],
  ])('B6 are refused by what they would cost: %s', async (_what, query) => {
    expect(query.length).toBeLessThan(4_000);
    expect(await refusalOf({ query })).toMatchObject({
      limit: expect.stringMatching(/cost|depth/),
      status: 400,
    });
  });

  it('B6 are refused at the 5,001st field, and not before', async () => {
    const query = (count: number) =>
      `{ ...A ${'...A '.repeat(count - 1)} } fragment A on Query { ${'hello '.repeat(50)} }`;
    expect(await refusalOf({ query: query(101) })).toEqual(over('cost', 5_000));
    expect((await server.post({ query: query(100) })).headers.get('x-operation-cost')).toBe('5000');
  });
});

describe('B7 holes that other guards had', () => {
  it('B7 a fragment named __schema is measured like any other', async () => {
    const deep = `{ ...__schema } fragment __schema on Query { ${nested(11)} }`;
    expect(await refusalOf({ query: deep })).toEqual(over('depth', 10));
    const many = `{ ...__schema } fragment __schema on Query { ${times(16, (index) => `a${index}: hello`)} }`;
    expect(await refusalOf({ query: many })).toEqual(over('aliases', 15));
    const dear = bomb(17, (below) => `${below} ${below}`).replaceAll('F0', '__schema');
    expect(await refusalOf({ query: dear })).toEqual(over('cost', 5_000));
  });

  it('B7 a field under the alias __schema is no introspection', async () => {
    expect(await refusalOf({ query: `{ __schema: ${nested(11)} }` })).toEqual(over('depth', 10));
  });

  it('B7 what stands beside introspection is measured, and so is introspection', async () => {
    expect(await refusalOf({ query: `{ __schema { types { name } } ${nested(11)} }` })).toEqual(
      over('depth', 10),
    );
    const deep = `{ __schema { ${nested(20)} } }`;
    expect(await refusalOf({ query: deep })).toEqual(over('depth', 20));
  });

  it('B7 a fragment met first in a shallow place is measured again in a deep one', async () => {
    const fragment = `fragment A on Query { ${nested(6)} }`;
    expect(await refusalOf({ query: `{ ...A b { b { b { b { b { ...A } } } } } } ${fragment}` })).toEqual(
      over('depth', 10),
    );
    expect(await refusalOf({ query: `{ b { b { b { b { b { ...A } } } } } ...A } ${fragment}` })).toEqual(
      over('depth', 10),
    );
  });

  it('B7 a fragment of the same name in another document has another size', async () => {
    const query = (levels: number) => `{ ...A } fragment A on Query { ${nested(levels)} }`;
    expect(await refusalOf({ query: query(2) })).not.toHaveProperty('limit');
    expect(await refusalOf({ query: query(11) })).toEqual(over('depth', 10));
    expect(await refusalOf({ query: query(2) })).not.toHaveProperty('limit');
  });

  it('B7 an operation that is not the one asked for is measured too', async () => {
    const body = { query: `query A { hello } query B { ${nested(11)} }`, operationName: 'A' };
    expect(await refusalOf(body)).toEqual(over('depth', 10));
  });

  it('B7 a document asked for by GET is measured too', async () => {
    const query = encodeURIComponent(`{ ${nested(11)} }`);
    const headers = { 'apollo-require-preflight': 'yes' };
    const response = await fetch(`${server.url}/graphql?query=${query}`, { headers });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { limit: 'depth' } }] },
    ]);
    const twice = await fetch(`${server.url}/graphql?query=%7Bhello%7D&query=${query}`, { headers });
    expect([twice.status, await twice.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
});

describe('B8 many at once', () => {
  it('B8 a list of 100 operations is refused', async () => {
    const body = Array.from({ length: 100 }, () => ({ query: '{ hello }' }));
    expect(await refusalOf(body)).toMatchObject({ status: 400, code: 'BAD_REQUEST', errors: 1 });
  });

  it('B8 one mutation more than 5 times is refused, also through fragments', async () => {
    const touch = (count: number) => times(count, (index) => `t${index}: touch`);
    expect(await refusalOf({ query: `mutation { ${touch(6)} }` })).toEqual(over('sameMutation', 5));
    expect(
      await refusalOf({ query: `mutation { ...A ... { ...A } } fragment A on Mutation { ${touch(3)} }` }),
    ).toEqual(over('sameMutation', 5));
    expect((await server.post({ query: `mutation { ${touch(5)} }` })).status).toBe(200);
    expect((await server.post({ query: `{ ${times(6, (index) => `t${index}: hello`)} }` })).status).toBe(200);
  });
});

describe('B9 directives', () => {
  it('B9 over 5 are refused before the rules of GraphQL look at them', async () => {
    const query = `{ hello ${'@skip(if: false) '.repeat(6)} }`;
    // By those rules, 5 of the 6 would be faults.
    expect(await refusalOf({ query })).toEqual(over('directives', 5));
    expect(await refusalOf({ query: `query ($a: Int @a @b @c) @d @e { hello @f }` })).toEqual(
      over('directives', 5),
    );
    expect(await refusalOf({ query: `{ hello ${'@a'.repeat(1_000)} }` })).toMatchObject({
      status: 400,
      errors: 1,
    });
    const allowed = times(5, (index) => `a${index}: hello @skip(if: false)`);
    expect((await server.post({ query: `{ ${allowed} }` })).status).toBe(200);
  });
});

describe('B10 large bodies', () => {
  it.each([1.1, 10, 49])('B10 %d MB are refused with JSON', async (megabytes) => {
    const body = JSON.stringify({ query: '{ hello }', padding: 'x'.repeat(megabytes * 1_048_576) });
    expect(await refusalOf(body)).toMatchObject({ status: 413, code: 'REQUEST_TOO_LARGE' });
  });
});

describe('B13 deep JSON', () => {
  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['lists that nobody closes', '['.repeat(100_000)],
  ])('B13 100,000 levels of %s are refused', async (_what, deep) => {
    expect(await refusalOf(`{"query":"{hello}","variables":{"a":${deep}}}`)).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    });
  });

  it('B13 the levels are counted: what only looks like one is none', async () => {
    const text = `\\"${'['.repeat(20_000)}\\\\`;
    const flat = Array.from({ length: 20_000 }, () => '[]').join(',');
    expect((await server.post(`{"query":"{hello}","extensions":{"a":"${text}","b":[${flat}]}}`)).status).toBe(
      200,
    );
    const after = `{"query":"{hello}","extensions":{"a":"${text}","b":${'['.repeat(10_001)}}`;
    expect(await (await server.post(after)).text()).toContain('nests deeper than 10000');
  });
});

describe('B15 introspection that goes round', () => {
  it('B15 is refused', async () => {
    const query =
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
    expect(await refusalOf({ query })).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});
