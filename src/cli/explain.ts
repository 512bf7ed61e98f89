import type { Command } from 'commander';
import { GraphQLError, getOperationAST, parse, validate } from 'graphql';
import { ANONYMOUS } from '../auth/viewer.ts';
import { createApi } from '../modules/index.ts';
import type { Database, PlanNode, Value } from '../neo4j/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { type CommandContext, withDatabase } from './context.ts';

interface ExplainFlags {
  readonly variables: string;
  readonly profile: boolean;
  readonly plan: boolean;
  readonly json: boolean;
  readonly neo4j: string;
}

/** Planning a text for the first time takes long on a server that has just been started. */
const PLAN_TIMEOUT_MS = 60_000;

/** `counterclaim explain`: the one statement that an operation becomes, its parameters and its plan. */
export function addExplain(program: Command, context: CommandContext): void {
  program
    .command('explain')
    .argument('<operation>', 'a GraphQL query')
    .description('Prints the Cypher statement that a query becomes, its parameters and its plan.')
    .option('--variables <json>', 'the variables of the query as a JSON object', '{}')
    .option('--profile', 'run it, and print rows and database hits of each operator', false)
    .option('--no-plan', 'print statement and parameters alone; needs no database')
    .option('--json', 'print one JSON object', false)
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto')
    .action(async (operation: string, flags: ExplainFlags) => {
      const composed = compose(operation, flags.variables);
      if (!flags.plan) return print(context, flags, composed, null);
      await withDatabase(context, flags.neo4j, async (database) =>
        print(context, flags, composed, await planOf(database, composed, flags.profile)),
      );
    });
}

interface Composed {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

function variablesOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below, as any other value that is no object.
  }
  throw new CounterclaimError('BAD_USER_INPUT', `--variables: «${json}» is no JSON object`);
}

function compose(operation: string, variables: string): Composed {
  const api = createApi();
  try {
    const document = parse(operation);
    const [fault] = validate(api.schema, document);
    if (fault !== undefined) throw fault;
    const definition = getOperationAST(document);
    if (definition?.operation !== 'query') throw new GraphQLError('one query is needed');
    const fragments = Object.fromEntries(
      document.definitions.flatMap((node) =>
        node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [],
      ),
    );
    return api.composer.explain(
      { operation: definition, fragments, variableValues: variablesOf(variables) },
      { viewer: ANONYMOUS },
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new CounterclaimError('GRAPHQL_VALIDATION_FAILED', `the operation: ${error.message}`);
  }
}

async function planOf(
  database: Database,
  { text, parameters }: Composed,
  profile: boolean,
): Promise<PlanNode | null> {
  const statement = `${profile ? 'PROFILE' : 'EXPLAIN'} ${text}`;
  const options = { timeoutMs: PLAN_TIMEOUT_MS };
  const { plan } = await database.read(statement, parameters as Record<string, Value>, options);
  return plan ?? null;
}

function planLines(plan: PlanNode, depth = 0): readonly string[] {
  const figures = plan.dbHits === undefined ? '' : `  [${plan.rows ?? 0} rows, ${plan.dbHits} hits]`;
  const line = `${'  '.repeat(depth)}${plan.operator} ${plan.details.replaceAll('\n', ' ')}${figures}`;
  return [line.trimEnd(), ...plan.children.flatMap((child) => planLines(child, depth + 1))];
}

function print(
  { out }: CommandContext,
  flags: ExplainFlags,
  composed: Composed,
  plan: PlanNode | null,
): void {
  if (flags.json) {
    out.line(JSON.stringify({ ...composed, plan }));
    return;
  }
  out.line(composed.text);
  out.line(`\n// parameters\n${JSON.stringify(composed.parameters, null, 2)}`);
  if (plan !== null) out.line(`\n// plan\n${planLines(plan).join('\n')}`);
}
