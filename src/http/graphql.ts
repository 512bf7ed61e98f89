import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Permissions } from '../auth/index.ts';
import { ANONYMOUS } from '../auth/viewer.ts';
import type { RequestContext } from '../shared/context.ts';
import type { Logger } from '../shared/log.ts';
import { nameArguments } from './argument-names.ts';
import { authorization, mayKnowSchema } from './authorization.ts';
import { bookmarks } from './bookmarks.ts';
import type { HttpContext } from './context.ts';
import { codeOf, formatError, RETRY_AFTER_SECONDS, rootCause } from './errors.ts';
import { noNulInStrings } from './limits/strings.ts';
import type { ComposerMetrics, Metrics } from './metrics.ts';

/** What the server serves. `schema` has its resolvers; they get a {@link RequestContext}. */
export interface Api {
  readonly schema: GraphQLSchema;
  readonly fieldResolver: GraphQLFieldResolver<unknown, RequestContext>;
  /** Who may ask for which root field. */
  readonly permissions: Permissions;
  readonly metrics: ComposerMetrics;
}

const PASSING: ReadonlySet<string> = new Set(['DATABASE_UNAVAILABLE', 'OVERLOADED']);

/** Makes the GraphQL server; not started yet. In production the schema is told to those who signed in only. */
export function createGraphqlServer(options: {
  readonly api: Api;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly production: boolean;
  /** Most tokens of a document. */
  readonly maxTokens: number;
  /** Told when an answer with a mutation goes out. */
  readonly onWrite?: () => void;
}): ApolloServer<HttpContext> {
  const { api, log, metrics, production } = options;
  const contexts: Contexts = new WeakMap();
  return new ApolloServer<HttpContext>({
    schema: api.schema,
    // Apollo types it for any context; the context of every request here is an HttpContext.
    fieldResolver: api.fieldResolver as GraphQLFieldResolver<unknown, BaseContext>,
    nodeEnv: production ? 'production' : 'development',
    // Who may be told the schema depends on who asks, which Apollo's own switches do not know.
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Trusted documents are looked up by the admission, before Apollo sees the request.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: options.maxTokens },
    // A second guard behind the admission, which counts more exactly.
    maxRecursiveSelections: true,
    validationRules: [noNulInStrings],
    logger: apolloLogger(log),
    formatError: (formatted, error) => {
      const context = error instanceof Error ? contexts.get(error) : undefined;
      const viewer = context?.viewer ?? ANONYMOUS;
      const told = formatError(formatted, error, {
        requestId: context?.requestId,
        hideSuggestions: !mayKnowSchema(viewer, production),
      });
      metrics.error(String(told.extensions?.code));
      return told;
    },
    plugins: [
      // It hooks every field, which costs more than all else on a page of records.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // These would start by themselves where the environment holds a key of Apollo's services.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      observation(log, metrics, contexts, options.onWrite),
      authorization({ permissions: api.permissions, production }),
      bookmarks(),
    ],
  });
}

/** Which request an error belongs to: `formatError` is told the error alone. */
type Contexts = WeakMap<Error, HttpContext>;

/** Measures operations, notes what the request's log line says, and logs faults whole. */
function observation(
  log: Logger,
  metrics: Metrics,
  contexts: Contexts,
  onWrite: (() => void) | undefined,
): ApolloServerPlugin<HttpContext> {
  return {
    async requestDidStart({ contextValue: context }) {
      const start = performance.now();
      return {
        async validationDidStart({ document }) {
          return async (errors) => nameArguments(errors ?? [], document);
        },
        async didResolveOperation({ operationName }) {
          context.trace.operation = operationName ?? null;
        },
        async didEncounterErrors({ errors }) {
          for (const error of errors) contexts.set(error, context);
          context.trace.codes.push(...errors.map(codeOf));
          logFaults(log, context.requestId, errors);
        },
        async willSendResponse({ operation, operationName, response }) {
          if (operation?.operation === 'mutation') onWrite?.();
          if (operation !== undefined) {
            metrics.operation(operationName ?? null, operation.operation, (performance.now() - start) / 1000);
          }
          if (context.trace.codes.some((code) => PASSING.has(code))) {
            response.http.headers.set('retry-after', RETRY_AFTER_SECONDS);
          }
        },
      };
    },
  };
}

/** One statement answers several root fields, so one fault may come back at each of them: it is logged once. */
function logFaults(log: Logger, requestId: string, errors: readonly Error[]): void {
  const faults = new Set(errors.filter((error) => codeOf(error) === 'INTERNAL_ERROR').map(rootCause));
  for (const err of faults) log.error({ requestId, err }, 'the request met a fault of the program');
}

function apolloLogger(log: Logger) {
  return {
    debug: (message?: unknown) => log.debug(String(message)),
    info: (message?: unknown) => log.info(String(message)),
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  };
}
