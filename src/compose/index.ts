import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
} from 'graphql';
import { FIELD_FILES } from '../generated/fields.ts';
import type { Database } from '../neo4j/index.ts';
import type { RequestContext } from '../shared/context.ts';
import { ALL_DAYS, type View } from '../shared/view.ts';
import { bindArguments } from './arguments.ts';
import type { Catalogue } from './build.ts';
import { TYPE } from './decode.ts';
import { asOf, type Compiled, type Compiler, type ComposerMetrics, createCompiler } from './operation.ts';
import { type RowField, storages } from './storage.ts';

export type { ComposerMetrics } from './operation.ts';
export type { RowField } from './storage.ts';

/** The instant before the end of time: at it, exactly the live records are known. */
const NOW = '9999-12-30T23:59:59.999Z';
/** Only accepted records count unless a filter names other review states. */
const ACCEPTED = 2;

/** The composer of one API: reads whole operations, one statement each. */
export interface Composer {
  /** Resolves every field of the query type: compiles the operation once a request and shares its one answer. */
  readonly resolveRoot: GraphQLFieldResolver<unknown, RequestContext>;
  /** Resolves every other field: picks the decoded value by its response key. */
  readonly resolveField: GraphQLFieldResolver<unknown, RequestContext>;
  /** The statement and parameters of an operation, without running it. */
  readonly explain: (
    info: Asked,
    context: Pick<RequestContext, 'viewer'>,
  ) => { text: string; parameters: Record<string, unknown> };
  readonly metrics: ComposerMetrics;
}

/** What of an execution names its operation. */
type Asked = Pick<GraphQLResolveInfo, 'operation' | 'fragments' | 'variableValues'>;

type Answer = Readonly<Record<string, unknown>>;

function viewOf(schema: GraphQLSchema, asked: Asked, context: Pick<RequestContext, 'viewer'>): View {
  const { known, said } = asOf(schema, asked.operation, asked.variableValues);
  return {
    // An instant at the end of time is now: no record is known after its end.
    known: known === undefined || known > NOW ? NOW : known,
    said: said ?? ALL_DAYS,
    clearance: context.viewer.clearance,
    review: ACCEPTED,
  };
}

function catalogueOf(schema: GraphQLSchema, rowFields: Readonly<Record<string, RowField>>): Catalogue {
  const served = new Set([...FIELD_FILES.keys(), ...Object.keys(rowFields)]);
  return { schema, files: FIELD_FILES, rowFields, storages: storages(schema, served, rowFields) };
}

async function run(
  compiled: Compiled,
  asked: Asked,
  schema: GraphQLSchema,
  context: RequestContext,
  database: Database,
): Promise<Answer> {
  const { parameters, given } = bindArguments(compiled.bindings, asked.variableValues);
  const view = viewOf(schema, asked, context);
  const rows =
    compiled.text === ''
      ? []
      : (await database.read(compiled.text, { ...parameters, view: { ...view } })).rows;
  const row = rows[0] ?? [];
  const answer: Record<string, unknown> = Object.create(null);
  for (const { key, read } of compiled.fields) answer[key] = read(row, { given });
  return answer;
}

/** Value of a response key; an expected failure that stands in its place is thrown. */
function take(source: unknown, key: string | number): unknown {
  const value = (source as Record<string | number, unknown> | null)?.[key];
  if (value instanceof Error) throw value;
  return value;
}

/**
 * The composer of a schema.
 * @param rowFields fields worked out from their row alone, by `Type.field`
 * @param milliseconds a clock for the metrics
 */
export function createComposer(
  schema: GraphQLSchema,
  rowFields: Readonly<Record<string, RowField>>,
  milliseconds: () => number,
): Composer {
  const metrics: ComposerMetrics = {
    compilations: 0,
    compileMilliseconds: 0,
    distinctTexts: 0,
    cacheHits: 0,
  };
  const compiler: Compiler = createCompiler(catalogueOf(schema, rowFields), metrics, milliseconds);
  const answers = new WeakMap<RequestContext, Promise<Answer>>();
  const compiledFor = (asked: Asked): Compiled =>
    compiler(asked.operation, asked.fragments, asked.variableValues);
  const answerOf = (asked: Asked, context: RequestContext): Promise<Answer> => {
    const known = answers.get(context);
    if (known !== undefined) return known;
    const answer = (async () => run(compiledFor(asked), asked, schema, context, context.database))();
    answers.set(context, answer);
    return answer;
  };
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (value) => (value as { [TYPE]?: string })[TYPE];
  return {
    resolveRoot: async (_source, _arguments, context, info) =>
      take(await answerOf(info, context), info.path.key),
    resolveField: (source, _arguments, _context, info) => take(source, info.path.key),
    explain: (asked, context) => {
      const compiled = compiledFor(asked);
      const { parameters } = bindArguments(compiled.bindings, asked.variableValues);
      return { text: compiled.text, parameters: { ...parameters, view: viewOf(schema, asked, context) } };
    },
    metrics,
  };
}
