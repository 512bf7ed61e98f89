import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asKnown } from '../testkit/as-known.ts';
import { createTestApi, type TestApi } from '../testkit/server.ts';

const UNKNOWN = 'clm_aaaaaaaaaaaaaaaaaaaaaaaaaa';

/** Bad input and what must be said of it: the code, and words that the message must hold. */
const CASES: readonly (readonly [title: string, operation: string, code: string, words: string])[] = [
  ['an unknown id', `{ claim(id: "${UNKNOWN}") { id } }`, 'NOT_FOUND', 'Query.claim(id: "clm_'],
  ['what can be no id', '{ claim(id: "7") { id } }', 'BAD_USER_INPUT', 'Query.claim(id:)'],
  [
    'what can be no id, in a filter',
    '{ statements(filter: {speaker: ["x"]}) { totalCount } }',
    'BAD_USER_INPUT',
    '(filter:).speaker[0]',
  ],
  [
    'a page too large',
    '{ claims(first: 1000) { totalCount } }',
    'BAD_USER_INPUT',
    'Query.claims(first:): 1000',
  ],
  ['a negative page', '{ claims(first: -1) { totalCount } }', 'BAD_USER_INPUT', 'Query.claims(first:): -1'],
  [
    'a nested page too large',
    '{ claims { nodes { statements(first: 101) { totalCount } } } }',
    'BAD_USER_INPUT',
    'Claim.statements(first:): 101',
  ],
  [
    'what is no cursor',
    '{ claims(after: "nonsense") { totalCount } }',
    'INVALID_CURSOR',
    'Query.claims(after:)',
  ],
  ['neither id nor name', '{ agent { id } }', 'BAD_USER_INPUT', 'Query.agent(id, name)'],
  [
    'id and name',
    `{ agent(id: "agt_aaaaaaaaaaaaaaaaaaaaaaaaaa", name: "x") { id } }`,
    'BAD_USER_INPUT',
    'Query.agent(id, name)',
  ],
  ['a name that nobody bears', '{ agent(name: "nobody at all") { id } }', 'NOT_FOUND', 'nobody at all'],
  ['a search without a word', '{ search(text: "?!") { totalCount } }', 'BAD_USER_INPUT', 'text: no word'],
  [
    'an unknown enum value',
    '{ claims(orderBy: BY_LENGTH) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'BY_LENGTH',
  ],
  ['an unknown field', '{ claims { truth } }', 'GRAPHQL_VALIDATION_FAILED', 'truth'],
  [
    'what is no day',
    'query @asOf(said: "yesterday") { claims { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
    'yesterday',
  ],
  ['what is no GraphQL', '{ claims(', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
];

describe('bad input', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi();
  });
  afterAll(async () => api.close());

  it.for(CASES)('%s is refused by its code, naming the argument', async ([, operation, code, words]) => {
    const { errors } = await api.ask(operation);
    expect(errors?.[0]?.extensions?.code).toBe(code);
    expect(errors?.[0]?.message).toContain(words);
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|CALL|RETURN|Neo\.|at .*\.ts:\d/);
  });

  it('refuses a cursor of another list and of another order', async () => {
    const page = await api.data(
      asKnown('{ agents(first: 1) { pageInfo { endCursor } } }', inject('corpusKnownAt')),
    );
    const { endCursor } = (page.agents as { pageInfo: { endCursor: string | null } }).pageInfo;
    expect(endCursor).not.toBeNull();
    const again = await api.ask(`{ agents(after: "${endCursor}") { totalCount } }`);
    expect(again.errors).toBeUndefined();
    for (const list of ['claims(orderBy: TEXT', 'activities(', 'statements(']) {
      const { errors } = await api.ask(`{ ${list} after: "${endCursor}") { totalCount } }`);
      expect(errors?.[0]?.extensions?.code).toBe('INVALID_CURSOR');
    }
  });

  it('refuses a wrong variable, naming it', async () => {
    const { errors } = await api.ask('query($order: ClaimOrder) { claims(orderBy: $order) { totalCount } }', {
      order: 'BY_LENGTH',
    });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('$order');
  });

  it('refuses a lone surrogate', async () => {
    const { errors } = await api.ask('query($name: String) { agent(name: $name) { id } }', {
      name: 'a\ud800',
    });
    expect(errors?.[0]?.extensions?.code).toBe('INVALID_ENCODING');
  });
});
