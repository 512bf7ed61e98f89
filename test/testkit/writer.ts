import { randomUUID } from 'node:crypto';
import { getNamedType, isInputObjectType } from 'graphql';
import { createApi } from '../../src/modules/index.ts';
import type { Database } from '../../src/neo4j/index.ts';
import type { Viewer } from '../../src/shared/context.ts';
import { connectToTestDatabase, createTestApi, type TestApi } from './server.ts';

type Input = Readonly<Record<string, unknown>>;

/** A payload: its type's name, and what was asked of it. */
export interface Payload extends Readonly<Record<string, unknown>> {
  readonly __typename: string;
}

/** What a user error is asked for. */
export const ERROR_FIELDS = `... on UserError { code message path } ... on InvalidInput { faults { path message } }
  ... on Conflict { currentRevision }`;

/** Somebody who writes over the API. */
export interface Writer extends TestApi {
  /** Who it is in the audit trail. */
  readonly subject: string;
  /** Does a mutation, with a key of its own where the input has none, and asks this of the payload. */
  mutate(name: string, input: Input, selection?: string): Promise<Payload>;
  /** Does one that must succeed, and gives the id of its record. */
  written(name: string, input: Input): Promise<string>;
}

/** Where the payload is no record. */
const ID_OF: Readonly<Record<string, string>> = { retractRecord: '... on Retraction { id }' };

const FIELDS = createApi().schema.getMutationType()?.getFields() ?? {};

/** The type of a mutation's input. */
function inputType(name: string): string {
  const type = FIELDS[name]?.args[0]?.type;
  const named = type === undefined ? undefined : getNamedType(type);
  if (!isInputObjectType(named)) throw new Error(`there is no mutation ${name}`);
  return named.name;
}

/** See {@link createTwoWriters}. */
export interface TwoWriters {
  readonly writers: readonly [Writer, Writer];
  readonly close: () => Promise<void>;
}

/**
 * Writers on two servers' worth of the program: each has a queue and a pool of its own, so they meet in the database.
 * `viewer` is who both are; each has a name of its own where it is absent.
 */
export async function createTwoWriters(viewer?: Viewer): Promise<TwoWriters> {
  const databases = [connectToTestDatabase(), connectToTestDatabase()] as const;
  const options = viewer === undefined ? {} : { viewer };
  const writers = [
    await createWriter({ ...options, database: databases[0] }),
    await createWriter({ ...options, database: databases[1] }),
  ] as const;
  const close = async () => {
    for (const writer of writers) await writer.close();
    for (const database of databases) await database.close();
  };
  return { writers, close };
}

/** A writer of a name of its own; see `createTestApi` for the database. */
export async function createWriter(
  options: { readonly database?: Database; readonly viewer?: Viewer } = {},
): Promise<Writer> {
  const subject = options.viewer?.subject ?? `writer ${randomUUID()}`;
  const api = await createTestApi({
    ...options,
    viewer: { roles: ['admin'], clearance: 0, ...options.viewer, subject },
  });
  const mutate: Writer['mutate'] = async (name, input, selection = ID_OF[name] ?? '... on Node { id }') => {
    const operation = `mutation($input: ${inputType(name)}!) {
      payload: ${name}(input: $input) { __typename ${selection} ${ERROR_FIELDS} } }`;
    const { payload } = await api.data(operation, { input: { idempotencyKey: randomUUID(), ...input } });
    return payload as Payload;
  };
  return {
    ...api,
    subject,
    get database() {
      return api.database;
    },
    mutate,
    async written(name, input) {
      const { id, ...payload } = await mutate(name, input);
      if (typeof id !== 'string') throw new Error(`${name} was refused: ${JSON.stringify(payload)}`);
      return id;
    },
  };
}
