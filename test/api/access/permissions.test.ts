import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../../src/auth/index.ts';
import { ROLES } from '../../../src/auth/roles.ts';
import { authorizeOperation } from '../../../src/http/authorization.ts';
import { createApi } from '../../../src/modules/index.ts';
import type { Role, Viewer } from '../../../src/shared/context.ts';
import { createIssuer, type Issuer } from '../../testkit/issuer.ts';
import { createTestApi, startTestServer, type TestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from '../http/fake-api.ts';

const { schema } = createApi();
const OPERATIONS = [
  ['query', 'Query', schema.getQueryType()],
  ['mutation', 'Mutation', schema.getMutationType()],
  ['subscription', 'Subscription', schema.getSubscriptionType()],
] as const;
const ROOT_FIELDS = OPERATIONS.flatMap(([operation, type, root]) =>
  Object.values(root?.getFields() ?? {}).map((field) => ({
    operation,
    name: `${type}.${field.name}`,
    field,
  })),
);

const viewer = (roles: readonly Role[], subject: string | null = 'someone'): Viewer => ({
  subject,
  roles,
  clearance: 0,
});

/** Whether the rules let this document through for the viewer; the roles of the table alone. */
function allows(text: string, who: Viewer, permissions = PERMISSIONS, production = false): boolean {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('Unexpected: no operation first');
  try {
    authorizeOperation(document, operation, who, { permissions, production });
    return true;
  } catch (error) {
    expect(error).toMatchObject({ extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
    return false;
  }
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (type.toString() === 'DateTime') return '"2001-01-01T00:00:00.000Z"';
  return isListType(type) ? `[${literal(type.ofType)}]` : '"clm_aaaaaaaaaaaaaaaaaaaaaaaaaa"';
}

/** The smallest valid selection of a root field of the query type. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  const given = needed.map(({ name, type }) => `${name}: ${literal(type)}`).join(', ');
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${field.name}${given === '' ? '' : `(${given})`}${below}`;
}

describe('D5 the table of who may ask for what', () => {
  it('D5 has every root field of the schema, and no other', () => {
    expect(ROOT_FIELDS.length).toBeGreaterThanOrEqual(20);
    expect(Object.keys(PERMISSIONS).sort()).toEqual(ROOT_FIELDS.map(({ name }) => name).sort());
  });

  it.each(ROOT_FIELDS)('D5 $name is open to its role and those above it', ({ operation, name, field }) => {
    const least = ROLES.indexOf(PERMISSIONS[name] ?? expect.fail('not in the table'));
    const text = `${operation} { alias: ${field.name} }`;
    expect(ROLES.map((role) => allows(text, viewer([role])))).toEqual(
      ROLES.map((_role, rank) => rank >= least),
    );
    expect(allows(text, viewer([]))).toBe(false);
    expect(allows(text, viewer(ROLES))).toBe(true);
  });

  it('D5 a root field that is not in it is open to nobody', () => {
    for (const name of ['serverInfo', 'toString', '__proto__', 'constructor']) {
      expect(allows(`{ ${name} }`, viewer(ROLES), {})).toBe(false);
    }
  });

  it.each([
    ['an alias', 'mutation { serverInfo: touch }'],
    ['an inline fragment', 'mutation { ... { ... on Mutation { touch } } }'],
    ['fragments of fragments', 'mutation { ...A } fragment A on M { ...B } fragment B on M { ...A touch }'],
    ['@skip', 'mutation { touch @skip(if: true) }'],
    ['@include', 'mutation ($no: Boolean = false) { ... @include(if: $no) { touch } }'],
    ['another field before it', 'mutation { other touch }'],
    ['a second operation of another kind', 'mutation A { touch } query B { hello }'],
  ])('D5 finds a field behind %s', (_what, text) => {
    const permissions = {
      'Mutation.touch': 'admin',
      'Mutation.other': 'reader',
      'Query.touch': 'reader',
    } as const;
    expect(allows(text, viewer(['reviewer']), permissions)).toBe(false);
    expect(allows(text, viewer(['admin']), permissions)).toBe(true);
  });
});

describe('D5 over the whole API', () => {
  it('D5 who has no role runs nothing, and who has the least role runs the query', async () => {
    const database = fakeDatabase();
    const nobody = await createTestApi({ database, viewer: viewer([]) });
    const apis = await Promise.all(
      ROLES.map((role) => createTestApi({ database, viewer: viewer([role], null) })),
    );
    try {
      for (const { name, operation, field } of ROOT_FIELDS.filter((one) => one.operation === 'query')) {
        const text = `${operation} { ...F } fragment F on Query { x: ${selection(field)} }`;
        const refused = await nobody.ask(text);
        expect([refused.data, refused.errors?.map(({ extensions }) => extensions)]).toEqual([
          undefined,
          [{ code: 'FORBIDDEN', fields: [name] }],
        ]);
        const least = apis[ROLES.indexOf(PERMISSIONS[name] ?? expect.fail('not in the table'))];
        expect([name, (await least?.ask(text))?.errors?.[0]?.extensions?.code]).not.toContain('FORBIDDEN');
      }
      // The fake database has nothing that can be read; that it was asked shows that they got there.
      expect(database.roundTrips).toBeGreaterThan(5);
    } finally {
      await nobody.close();
      for (const api of apis) await api.close();
    }
  });
});

describe('D5 over HTTP', () => {
  let issuer: Issuer;
  let server: TestServer;
  beforeAll(async () => {
    issuer = await createIssuer();
    const settings = { ...issuer.settings, nodeEnv: 'production' as const };
    server = await startTestServer({ api: fakeApi(), database: fakeDatabase(), settings });
  });
  afterAll(async () => {
    await server.close();
    issuer.remove();
  });

  const bearer = async (claims: object) => ({
    authorization: `Bearer ${await issuer.token({ ...claims })}`,
  });

  it.each(['application/json', 'application/graphql-response+json'])(
    'D5 a refusal is 403 FORBIDDEN before anything runs, accepting %s',
    async (accept) => {
      const response = await server.post({ query: 'mutation { touch }' }, { accept });
      expect([response.status, response.headers.get('content-type')]).toEqual([
        403,
        `${accept}; charset=utf-8`,
      ]);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: 'whoever asks may not ask for Mutation.touch',
            extensions: { code: 'FORBIDDEN', fields: ['Mutation.touch'] },
          },
        ],
      });
    },
  );

  it('D5 the role in the token opens the field', async () => {
    const query = 'mutation { touch }';
    expect((await server.post({ query }, await bearer({ roles: ['reader'] }))).status).toBe(403);
    expect((await server.post({ query }, await bearer({ roles: ['reviewer'] }))).status).toBe(200);
    // The same document, validated and kept by now, asked for by somebody else.
    expect((await server.post({ query })).status).toBe(403);
  });

  it('D7 in production the schema is told to those who signed in, and to nobody else', async () => {
    const operations = [
      '{ __schema { types { name } } }',
      'query Q { ...F } fragment F on Query { a: __type(name: "Query") { name } }',
    ];
    for (const query of operations) {
      expect((await server.post({ query }, await bearer({}))).status).toBe(200);
      const response = await server.post({ query });
      expect([response.status, await response.json()]).toMatchObject([
        403,
        { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      ]);
    }
  });

  it('D7 in production names are proposed to those who signed in, and to nobody else', async () => {
    const told = async (headers: Record<string, string>) => {
      const texts = ['{ hell }', '{ things(filter: { kinds: [EVENTS] }) }', '{ echo(texts: "x") }'];
      const answers = texts.map(async (query) => (await server.post({ query }, headers)).text());
      return (await Promise.all(answers)).join('\n');
    };
    expect((await told(await bearer({}))).match(/Did you mean/g)).toHaveLength(3);
    expect(await told({})).not.toMatch(/Did you mean|\\"hello\\"|\\"EVENT\\"/);
  });

  it('D6 no form, no plain text and no unasked GET is run', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const tried = [
      server.post('query=%7Bhello%7D', form),
      server.post('{"query":"{hello}"}', { 'content-type': 'text/plain' }),
      fetch(`${server.url}/graphql?query=%7Bhello%7D`),
      fetch(`${server.url}/graphql?query=%7Bhello%7D`, { headers: { 'content-type': 'text/plain' } }),
      fetch(`${server.url}/graphql?query=%7Bhello%7D`, {
        headers: { 'content-type': 'text/plain; a=application/json' },
      }),
      fetch(`${server.url}/graphql?query=mutation%7Btouch%7D`, {
        headers: { 'apollo-require-preflight': 'yes', ...(await bearer({ roles: ['admin'] })) },
      }),
    ];
    for (const response of await Promise.all(tried)) {
      expect(response.ok).toBe(false);
      const answer = (await response.json()) as { data?: unknown; errors: unknown[] };
      expect([answer.data, answer.errors.length]).toEqual([undefined, 1]);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });
});
