import type { Command } from 'commander';
import { execute, GraphQLError, type GraphQLScalarType, parse } from 'graphql';
import { ANONYMOUS } from '../auth/viewer.ts';
import { DATE, DATE_TIME } from '../modules/base/scalars.ts';
import { createApi } from '../modules/index.ts';
import type { Database } from '../neo4j/index.ts';
import type { RequestContext } from '../shared/context.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { type CommandContext, withDatabase } from './context.ts';

/** What the commands that read have in common. */
export interface ReadFlags {
  readonly json: boolean;
  /** The instant whose graph is read; now where absent. */
  readonly asOf?: string;
  /** The last day that counts; all days where absent. */
  readonly saidBy?: string;
  readonly neo4j: string;
}

/** Gives a command that reads the options of {@link ReadFlags}. */
export function addReadOptions(command: Command): Command {
  return command
    .option('--json', 'print the data that the API answers as one JSON object', false)
    .option('--as-of <instant>', 'the graph as recorded at this instant, such as 2025-01-31T12:00:00Z')
    .option('--said-by <day>', 'only what had been said by the end of this day, such as 2023-06-15')
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto');
}

type Data = Readonly<Record<string, unknown>>;

/** An answer of the API, of which some fields may have failed. */
export interface PartialAnswer<Answer> {
  readonly data: Partial<Answer>;
  /** Why a field of the operation's first level is missing. */
  readonly failures: ReadonlyMap<string, CounterclaimError>;
}

/** Asks the program's own API in this process, always in the same view. */
export interface Asker {
  /** The data of an operation, all of it; throws the first of its failures. */
  ask<Answer = Data>(operation: string, variables: Data): Promise<Answer>;
  /** The data of an operation of which fields may fail as expected: unknown, ambiguous. */
  tryAsk<Answer = Data>(operation: string, variables: Data): Promise<PartialAnswer<Answer>>;
}

/** Which graph is read: the arguments of `@asOf`. */
export interface AskedView {
  readonly known?: string;
  readonly said?: string;
}

/** The view that the options ask for. Throws BAD_USER_INPUT for what is no day or no instant. */
export function viewOf({ asOf, saidBy }: Pick<ReadFlags, 'asOf' | 'saidBy'>): AskedView {
  const known = asOf === undefined ? undefined : instantOf('--as-of', asOf);
  const said = saidBy === undefined ? undefined : readAs(DATE, '--said-by', saidBy, 'day such as 2023-06-15');
  return { ...(known === undefined ? {} : { known }), ...(said === undefined ? {} : { said }) };
}

/** An option's instant as the API takes it. Throws BAD_USER_INPUT for what is none. */
export function instantOf(option: string, word: string): string {
  return readAs(DATE_TIME, option, word, 'instant such as 2025-01-31T12:00:00Z');
}

function readAs(scalar: GraphQLScalarType, option: string, word: string, form: string): string {
  try {
    return scalar.parseValue(word) as string;
  } catch {
    throw new CounterclaimError('BAD_USER_INPUT', `${option} «${word}» is no ${form}`);
  }
}

/** Planning a long text for the first time takes longer than a server lets its clients wait. */
const PATIENCE_MS = 180_000;

/**
 * An asker over the graph, who sees what everybody sees. Operations take `$known` and `$said` and have
 * `@asOf(known: $known, said: $said)`; they are the program's own and are not validated again.
 */
export function createAsker(database: Pick<Database, 'read'>, view: AskedView, now: Date): Asker {
  const api = createApi();
  const tryAsk: Asker['tryAsk'] = async <Answer>(operation: string, variables: Data) => {
    const contextValue: RequestContext = {
      requestId: 'command line',
      viewer: ANONYMOUS,
      now: now.toISOString(),
      database: database as Database,
    };
    const { data, errors = [] } = await execute({
      schema: api.schema,
      document: parse(operation),
      variableValues: { ...variables, ...view },
      contextValue,
      fieldResolver: api.fieldResolver as never,
    });
    const failures = new Map<string, CounterclaimError>();
    for (const error of errors) failures.set(String(error.path?.[0] ?? ''), expected(error));
    // As it goes over the wire: no prototypes, no undefined.
    return { data: JSON.parse(JSON.stringify(data ?? {})) as Partial<Answer>, failures };
  };
  return {
    tryAsk,
    ask: async <Answer>(operation: string, variables: Data) => {
      const { data, failures } = await tryAsk<Answer>(operation, variables);
      for (const failure of failures.values()) throw failure;
      return data as Answer;
    },
  };
}

/** The expected failure that GraphQL wrapped. Throws any other. */
function expected(error: GraphQLError): CounterclaimError {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  if (cause instanceof CounterclaimError) return cause;
  const code = cause instanceof GraphQLError ? cause.extensions.code : undefined;
  if (code === 'BAD_USER_INPUT') return new CounterclaimError('BAD_USER_INPUT', error.message);
  throw cause;
}

/** After so long a person is told what takes the time. */
const SILENCE_MS = 4_000;

/** Runs a command that reads: with an asker for the view of its flags, which are checked before any server is sought. */
export async function withAsker(
  context: CommandContext,
  flags: ReadFlags,
  work: (asker: Asker) => Promise<void>,
): Promise<void> {
  const view = viewOf(flags);
  await withDatabase(context, flags.neo4j, async (database, config) => {
    const timeoutMs = config.explicit.has('NEO4J_READ_TIMEOUT_MS') ? config.neo4jReadTimeoutMs : PATIENCE_MS;
    const patient: Pick<Database, 'read'> = {
      read: (text, parameters, options) => database.read(text, parameters, { timeoutMs, ...options }),
    };
    const telling = setTimeout(
      () => context.err.line('Neo4j plans a query that it has not met yet: this takes a while, once.'),
      SILENCE_MS,
    );
    try {
      await work(createAsker(patient, view, new Date()));
    } finally {
      clearTimeout(telling);
    }
  });
}
