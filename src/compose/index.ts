import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { FIELD_FILES } from '../generated/fields.ts';
import type { Result, Transaction, Value } from '../neo4j/index.ts';
import type { RequestContext } from '../shared/context.ts';
import { invariant } from '../shared/invariant.ts';
import { ALL_DAYS, type View } from '../shared/view.ts';
import { bindArguments } from './arguments.ts';
import { asOf } from './as-of.ts';
import { buildValue } from './build.ts';
import type { Catalogue } from './building.ts';
import type { Check, ComputedField } from './computed.ts';
import { TYPE } from './decode.ts';
import {
  type Compiled,
  type Compiler,
  type ComposerMetrics,
  createCompiler,
  WRITTEN_ID,
} from './operation.ts';
import { type RowField, storages } from './storage.ts';

export type { Check, ComputedField } from './computed.ts';
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
  /**
   * What a mutation's payload asks of the record that it wrote, read in the mutation's own transaction as of the instant
   * at which that wrote. `planningMs`: what the database may take to plan the text beyond its limit.
   */
  readonly written: (
    info: GraphQLResolveInfo,
    context: Pick<RequestContext, 'viewer'>,
    label: string,
  ) => {
    readonly planningMs: number;
    readonly read: (transaction: Transaction, id: string, known: string) => Promise<unknown>;
  };
  /** A payload that is no record, by the names of its type's fields, as the selection asks for it. */
  readonly value: (info: GraphQLResolveInfo, type: string, value: object) => unknown;
  readonly metrics: ComposerMetrics;
}

/** What the modules work out, beside what the field files read. */
export interface ProgramFields {
  /** Fields worked out from their row alone, by `Type.field`. */
  readonly rowFields: Readonly<Record<string, RowField>>;
  /** Fields computed from facts, by `Type.field`. */
  readonly computedFields: Readonly<Record<string, ComputedField>>;
  /** Arguments that narrow lists by what is computed, by `InputType.field` or `Type.field.argument`. */
  readonly checks: Readonly<Record<string, Check>>;
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

function catalogueOf(schema: GraphQLSchema, { rowFields, computedFields, checks }: ProgramFields): Catalogue {
  const served = new Set([...FIELD_FILES.keys(), ...Object.keys(rowFields), ...Object.keys(computedFields)]);
  const files = FIELD_FILES;
  return {
    schema,
    files,
    rowFields,
    computedFields,
    checks,
    storages: storages(schema, served, rowFields),
    fieldOf: (place) => {
      const [type = '', name = ''] = place.split('.');
      const owner = schema.getType(type);
      const field = owner !== undefined && 'getFields' in owner ? owner.getFields()[name] : undefined;
      invariant(field !== undefined && 'args' in field, `the schema has no field ${place}`);
      return field;
    },
  };
}

/** What the database may take to plan a text that gathers facts, the first time that this process sends it. */
const PLANNING_MS = 30_000;
const planned = new WeakSet<Compiled>();

function planningMsOf(compiled: Compiled): number {
  return compiled.hasFacts && !planned.has(compiled) ? PLANNING_MS : 0;
}

/** How much further a list looks each time that it came short, with a filter on a computed field. */
const FURTHER = 8;

/** Sends a statement: in a read of its own, or in the transaction of a mutation. */
type Send = (
  text: string,
  parameters: Readonly<Record<string, Value>>,
  planningMs: number,
) => Promise<Result>;

async function run(
  compiled: Compiled,
  variables: Asked['variableValues'],
  view: View,
  send: Send,
  reach = 1,
): Promise<Answer> {
  const { text, bindings, askings, fields } = compiled;
  const { parameters, given } = bindArguments(bindings, askings, variables, view, reach);
  const rows =
    text === '' ? [] : (await send(text, { ...parameters, view: { ...view } }, planningMsOf(compiled))).rows;
  planned.add(compiled);
  const row = rows[0] ?? [];
  let isShort = false;
  const cameShort = (): void => {
    isShort = true;
  };
  const answer: Record<string, unknown> = Object.create(null);
  for (const { key, read } of fields) answer[key] = read(row, { given, cameShort });
  return isShort ? run(compiled, variables, view, send, reach * FURTHER) : answer;
}

/** Value of a response key; an expected failure that stands in its place is thrown. */
function take(source: unknown, key: string | number): unknown {
  const value = (source as Record<string | number, unknown> | null)?.[key];
  if (value instanceof Error) throw value;
  return value;
}

/**
 * The composer of a schema.
 * @param fields what the program works out itself
 * @param milliseconds a clock for the metrics
 */
export function createComposer(
  schema: GraphQLSchema,
  fields: ProgramFields,
  milliseconds: () => number,
): Composer {
  const metrics: ComposerMetrics = {
    compilations: 0,
    compileMilliseconds: 0,
    distinctTexts: 0,
    cacheHits: 0,
  };
  const compiler: Compiler = createCompiler(catalogueOf(schema, fields), metrics, milliseconds);
  const answers = new WeakMap<RequestContext, Promise<Answer>>();
  const compiledFor = (asked: Asked): Compiled =>
    compiler(asked.operation, asked.fragments, asked.variableValues);
  const answerOf = (asked: Asked, context: RequestContext): Promise<Answer> => {
    const known = answers.get(context);
    if (known !== undefined) return known;
    const send: Send = (text, parameters, planningMs) =>
      context.database.read(text, parameters, { planningMs });
    const answer = (async () =>
      run(compiledFor(asked), asked.variableValues, viewOf(schema, asked, context), send))();
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
      const { text, bindings, askings } = compiledFor(asked);
      const view = viewOf(schema, asked, context);
      const { parameters } = bindArguments(bindings, askings, asked.variableValues, view);
      return { text, parameters: { ...parameters, view } };
    },
    written: (info, context, label) => {
      const field = info.parentType.getFields()[info.fieldName];
      invariant(field !== undefined, `the schema has no field ${info.fieldName}`);
      const key = String(info.path.key);
      const { operation, fragments, variableValues, fieldNodes: nodes } = info;
      const compiled = compiler(operation, fragments, variableValues, { label, field, nodes, key });
      const read = async (transaction: Transaction, id: string, known: string) => {
        const view: View = { known, said: ALL_DAYS, clearance: context.viewer.clearance, review: ACCEPTED };
        const send: Send = (text, parameters) => transaction.run(text, parameters);
        const answer = await run(compiled, { ...variableValues, [WRITTEN_ID]: id }, view, send);
        return take(answer, key);
      };
      return { planningMs: planningMsOf(compiled), read };
    },
    value: (info, type, value) => {
      const named = schema.getType(type);
      invariant(isObjectType(named), `the schema has no type ${type}`);
      const asked = { schema, fragments: info.fragments, variables: info.variableValues };
      const shaped = buildValue(named, info.fieldNodes, asked)(value) as object;
      return Object.defineProperty(shaped, TYPE, { value: type });
    },
    metrics,
  };
}
