import { setTimeout as sleep } from 'node:timers/promises';
import {
  buildSchema,
  defaultFieldResolver,
  GraphQLError,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import type { Permissions } from '../../../src/auth/index.ts';
import type { Api } from '../../../src/http/index.ts';
import type { Database, Result } from '../../../src/neo4j/index.ts';
import type { RequestContext } from '../../../src/shared/context.ts';
import { CounterclaimError, type ErrorCode } from '../../../src/shared/errors.ts';

/** Words that a client must never see: they stand for Cypher, stacks and secrets. */
export const CANARY = 'MATCH (secret:Canary) RETURN secret.password';

const SDL = /* GraphQL */ `
  directive @asOf(known: Day, said: Day) on QUERY
  scalar Day
  enum Kind { EVENT RISK }
  input Filter { kinds: [Kind!] text: String inner: Filter }
  type Query {
    hello: String!
    context: Context!
    echo(text: String!): String
    things(filter: Filter, first: Int): [String!]!
    needs(first: Int! = 5): Int
    day(on: Day): String
    read: Int
    held: String
    briefly: String
    fails(how: How!, code: String): String
  }
  type Context { requestId: String! now: String! clearance: Int! subject: String roles: [String!]! }
  enum How { EXPECTED WITH_DETAILS INTERNAL UNKNOWN NOT_AN_ERROR GRAPHQL_CODED GRAPHQL_BARE SHARED HOSTILE }
  type Mutation { touch: Boolean }
`;

/** Holds up whoever asks for `held` until it is opened. */
export interface Gate {
  /** How many wait, or have waited. */
  readonly entered: number;
  open(): void;
}

/** An API that reads nothing: for tests of what the HTTP layer itself does. */
export function fakeApi(): Api & { readonly gate: Gate } {
  const schema = buildSchema(SDL);
  const day = schema.getType('Day') as GraphQLScalarType;
  const parseDay = (value: unknown) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value;
    throw new CounterclaimError('BAD_USER_INPUT', `${JSON.stringify(value)} is no day such as 2023-06-15`);
  };
  day.parseValue = parseDay;
  day.parseLiteral = (node) => parseDay('value' in node ? node.value : null);
  const gate = createGate();
  return {
    schema,
    permissions: permissionsOf(schema),
    gate,
    fieldResolver: (parent, parameters, context, info) => {
      if (info.fieldName === 'held') return gate.pass();
      return info.parentType.name === 'Query' || info.parentType.name === 'Mutation'
        ? resolveRoot(info.fieldName, parameters as Record<string, unknown>, context)
        : defaultFieldResolver(parent, parameters, context, info);
    },
    metrics: { compilations: 3, compileMilliseconds: 1500, distinctTexts: 2, cacheHits: 7 },
  };
}

/** Readers may ask for everything but mutations. */
function permissionsOf(schema: GraphQLSchema): Permissions {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
  const reading = fields.map((field) => [`Query.${field}`, 'reader'] as const);
  return { ...Object.fromEntries(reading), 'Mutation.touch': 'contributor' };
}

function createGate() {
  let entered = 0;
  let open = () => {};
  const opened = new Promise<string>((resolve) => {
    open = () => resolve('let through');
  });
  return {
    get entered() {
      return entered;
    },
    open: () => open(),
    pass: () => {
      entered += 1;
      return opened;
    },
  };
}

async function resolveRoot(field: string, given: Record<string, unknown>, context: RequestContext) {
  switch (field) {
    case 'hello':
      return 'hello';
    case 'context':
      return { requestId: context.requestId, now: context.now, ...context.viewer };
    case 'echo':
      return given.text;
    case 'day':
      return given.on;
    case 'needs':
      return given.first;
    case 'read':
      return (await context.database.read('RETURN 1')).rows[0]?.[0];
    case 'briefly':
      await sleep(5);
      return 'done';
    case 'fails':
      return fail(String(given.how), given.code as ErrorCode);
    default:
      return [];
  }
}

/** One fault that comes back at several fields, as a statement's does. */
const SHARED = new TypeError(CANARY);

function fail(how: string, code: ErrorCode): never {
  switch (how) {
    case 'EXPECTED':
      throw new CounterclaimError(code, 'said in plain words');
    case 'WITH_DETAILS':
      throw new CounterclaimError('AMBIGUOUS_NAME', 'two bear the name "China"', { candidates: ['a', 'b'] });
    case 'INTERNAL':
      throw new CounterclaimError('INTERNAL_ERROR', CANARY, {}, { cause: new Error(CANARY) });
    case 'UNKNOWN':
      throw new TypeError(CANARY);
    case 'NOT_AN_ERROR':
      throw CANARY;
    case 'GRAPHQL_CODED':
      throw new GraphQLError('the cursor is of another list', {
        extensions: { code: 'INVALID_CURSOR', query: CANARY },
      });
    case 'GRAPHQL_BARE':
      throw new GraphQLError(CANARY);
    case 'HOSTILE':
      throw Object.defineProperty(new Error(CANARY), 'extensions', {
        get() {
          throw new Error(CANARY);
        },
      });
    default:
      throw SHARED;
  }
}

/** A database that answers `1` to everything while it is `up`. */
export function fakeDatabase(): Database & { up: boolean; silent: boolean; verifications: number } {
  const answer: Result = { keys: ['1'], rows: [[1]], counters: {}, notifications: [] };
  const state = { up: true, silent: false, verifications: 0, roundTrips: 0 };
  const ask = async () => {
    if (state.silent) await new Promise(() => undefined);
    if (!state.up) throw new CounterclaimError('DATABASE_UNAVAILABLE', 'the database cannot be reached');
  };
  return Object.assign(state, {
    read: async () => {
      state.roundTrips += 1;
      await ask();
      return answer;
    },
    run: async () => answer,
    write: async () => {
      throw new Error('not used');
    },
    stream: () => {
      throw new Error('not used');
    },
    verify: async () => {
      state.verifications += 1;
      await ask();
      return { version: '5.26.30', edition: 'community', address: 'fake:7687' };
    },
    close: async () => undefined,
  });
}
