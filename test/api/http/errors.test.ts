import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../../testkit/server.ts';
import { CANARY, fakeApi, fakeDatabase } from './fake-api.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ api: fakeApi(), database: fakeDatabase() });
});
afterAll(() => server.close());

describe('an error that a client may meet', () => {
  it.each([
    ['no GraphQL', '{', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['an unknown field', '{ nope }', 'GRAPHQL_VALIDATION_FAILED', /"nope"/],
    [
      'an unknown enum value',
      '{ things(filter: { inner: { kinds: [EVENT, NOPE] } }) }',
      'GRAPHQL_VALIDATION_FAILED',
      /^Argument "filter.inner.kinds" of field "things": Value "NOPE"/,
    ],
    [
      'a wrong number',
      '{ things(first: "3") }',
      'GRAPHQL_VALIDATION_FAILED',
      /^Argument "first" of field "things": Int/,
    ],
    [
      'a wrong default',
      'query ($first: Int = "3") { things(first: $first) }',
      'GRAPHQL_VALIDATION_FAILED',
      /^Default value of variable "\$first"/,
    ],
    [
      'a value that its scalar refuses',
      '{ day(on: "soon") }',
      'BAD_USER_INPUT',
      /^Argument "on" of field "day": .*"soon" is no day/,
    ],
    [
      'a value that its scalar refuses, in a directive',
      'query @asOf(said: "soon") { hello }',
      'BAD_USER_INPUT',
      /^Argument "said" of directive "@asOf": /,
    ],
    [
      'null where none may be',
      'query ($f: Int = 1) { needs(first: $f) }',
      'BAD_USER_INPUT',
      /^Argument "first"/,
      { f: null },
    ],
    [
      'several operations and no name',
      'query A { hello } query B { hello }',
      'OPERATION_RESOLUTION_FAILURE',
      /operation name/,
    ],
    [
      'an expected failure',
      '{ fails(how: EXPECTED, code: "NOT_FOUND") }',
      'NOT_FOUND',
      /^said in plain words$/,
    ],
    [
      'a coded GraphQL error',
      '{ fails(how: GRAPHQL_CODED) }',
      'INVALID_CURSOR',
      /^the cursor is of another list$/,
    ],
    ['too long a document', `{ ${'hello '.repeat(1_001)} }`, 'GRAPHQL_PARSE_FAILED', /tokens/],
  ])(
    'names what is wrong: %s',
    async (_what, query, code, message, variables: Record<string, unknown> = {}) => {
      const [error] = await server.errors(query, variables);
      expect(error?.extensions?.code).toBe(code);
      expect(error?.message).toMatch(message);
    },
  );

  it.each([
    ['an unknown enum value', 'query ($v: [Kind!]) { things(filter: { kinds: $v }) }', ['NOPE']],
    ['a wrong type', 'query ($v: Int) { things(first: $v) }', 'three'],
    ['none where one must be', 'query ($v: String!) { echo(text: $v) }', null],
    ['a value that its scalar refuses', 'query ($v: Day) { day(on: $v) }', 'soon'],
  ])('names the variable: %s', async (_what, query, value) => {
    const [error] = await server.errors(query, { v: value });
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', variable: 'v' } });
    expect(error?.message).toContain('Variable "$v"');
    expect((await server.post({ query, variables: { v: value } })).status).toBe(400);
  });

  it('carries the details of the catalogue error, and where it happened', async () => {
    expect(await server.errors('{ one: fails(how: WITH_DETAILS) }')).toEqual([
      {
        message: 'two bear the name "China"',
        locations: [{ line: 1, column: 3 }],
        path: ['one'],
        extensions: { code: 'AMBIGUOUS_NAME', candidates: ['a', 'b'] },
      },
    ]);
  });

  it('says when to try again what will pass', async () => {
    const passing = await server.post({ query: '{ fails(how: EXPECTED, code: "OVERLOADED") }' });
    const lasting = await server.post({ query: '{ fails(how: EXPECTED, code: "CONFLICT") }' });
    expect([passing.headers.get('retry-after'), lasting.headers.get('retry-after')]).toEqual(['2', null]);
  });
});

describe('a fault of the program', () => {
  it.each(['INTERNAL', 'UNKNOWN', 'NOT_AN_ERROR', 'GRAPHQL_BARE', 'HOSTILE', 'GRAPHQL_CODED'])(
    'tells a client nothing of its inside: %s',
    async (how) => {
      const response = await server.post({ query: `{ fails(how: ${how}) }` });
      const text = await response.text();
      expect(text).not.toContain(CANARY);
      expect(text).not.toMatch(/stack|node_modules|\.ts:\d/);
    },
  );

  it('is INTERNAL_ERROR with the id by which the log has it, whole and once', async () => {
    const response = await server.post(
      { query: '{ fails(how: SHARED) again: fails(how: SHARED) }' },
      { 'x-request-id': 'fault-1' },
    );
    const { errors } = (await response.json()) as { errors: { extensions: unknown; message: string }[] };
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'INTERNAL_ERROR', requestId: 'fault-1' },
      { code: 'INTERNAL_ERROR', requestId: 'fault-1' },
    ]);
    expect(errors[0]?.message).toContain('request id fault-1');
    const faults = server.log.filter((line) => line.requestId === 'fault-1' && line.level === 'error');
    expect(faults).toMatchObject([{ err: { type: 'TypeError', message: CANARY } }]);
  });

  it('is not what an expected failure is: that leaves no error in the log', async () => {
    await server.post({ query: '{ fails(how: WITH_DETAILS) }' }, { 'x-request-id': 'expected-1' });
    const lines = server.log.filter((line) => line.requestId === 'expected-1');
    expect(lines).toMatchObject([{ level: 'info', errors: ['AMBIGUOUS_NAME'] }]);
  });
});

describe('in production', () => {
  it('the schema is told to nobody, neither by introspection nor by suggestions', async () => {
    const production = await startTestServer({
      api: fakeApi(),
      database: fakeDatabase(),
      settings: { nodeEnv: 'production' },
    });
    try {
      const told = [
        ...(await production.errors('{ __schema { types { name } } }')),
        ...(await production.errors('{ hell }')),
        ...(await production.errors('{ things(filter: { kinds: [EVENTS] }) }')),
        ...(await production.errors('query ($v: [Kind!]) { things(filter: { kinds: $v }) }', {
          v: ['EVENTS'],
        })),
      ].map(({ message }) => message);
      expect(told).toHaveLength(4);
      expect(told.join('\n')).not.toMatch(/Did you mean|"hello"|"EVENT"/);
      expect(await server.errors('{ hell }')).toMatchObject([
        { message: expect.stringContaining('Did you mean') },
      ]);
    } finally {
      await production.close();
    }
  });
});
