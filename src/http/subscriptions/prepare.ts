import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { asOf } from '../../compose/as-of.ts';
import { eventPosition } from '../../modules/event/resolvers/cursor.ts';
import type { Viewer } from '../../shared/context.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { invariant } from '../../shared/invariant.ts';
import type { Admission } from '../admission.ts';
import { authorizeOperation, mayKnowSchema, type OperationRules } from '../authorization.ts';
import { formatError, refusal } from '../errors.ts';
import { noNulInStrings } from '../limits/strings.ts';
import { type EventQuery, pageQuery } from './rewrite.ts';

/** A subscription that may run. */
export interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Undefined where it asks for nothing. */
  readonly query: EventQuery | undefined;
  /** Where to begin in the log; its end where null. */
  readonly start: string | null;
}

/** What a subscription is measured by. */
export interface SubscriptionRules extends OperationRules {
  readonly schema: GraphQLSchema;
  readonly admission: Admission;
  readonly maxTokens: number;
}

/** Most tokens that a page's query has and its subscription has not. */
const QUERY_TOKENS = 60;

/**
 * Checks a subscription as a request over HTTP is checked: its size, depth and cost, the rate of who asks, its
 * validity, and whether they may.
 * @throws GraphQLError or CounterclaimError; {@link outsideOf} gives it its outside
 */
export function prepareSubscription(
  payload: SubscribePayload,
  viewer: Viewer,
  address: string,
  rules: SubscriptionRules,
): Prepared {
  const { schema } = rules;
  const text = rules.admission.admitSubscription(payload, viewer, address);
  const document = parsed(text, rules.maxTokens - QUERY_TOKENS);
  const faults = validate(schema, document, [...specifiedRules, noNulInStrings]);
  if (faults.length > 0) throw new Faults(faults);
  const operation = getOperationAST(document, payload.operationName);
  if (!operation) throw coded('OPERATION_RESOLUTION_FAILURE', 'the document has no operation of this name');
  if (operation.operation !== 'subscription')
    throw coded('BAD_REQUEST', 'queries and mutations are asked by GET or POST, and only subscriptions here');
  authorizeOperation(document, operation, viewer, rules);
  const given = payload.variables ?? {};
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) throw new Faults(errors.map((error) => coded('BAD_USER_INPUT', error.message)));
  invariant(coerced, 'variables without errors have values');
  if (asOf(schema, operation, coerced).known !== undefined)
    throw new CounterclaimError(
      'BAD_USER_INPUT',
      '@asOf(known:): nothing that is written from now on is known at an instant; ask Query.events',
      { argument: 'known' },
    );
  const query = pageQuery(schema, document, operation, coerced, given);
  const start = query === undefined || query.after === null ? null : eventPosition(query.after);
  return { document, operation, query, start };
}

/** Several faults of one document. */
class Faults extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('the subscription is not valid');
    this.errors = errors;
  }
}

function parsed(text: string, maxTokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    throw coded('GRAPHQL_PARSE_FAILED', error instanceof Error ? error.message : 'no GraphQL');
  }
}

function coded(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** Why a subscription is refused, as its client is told. */
export function outsideOf(
  error: unknown,
  viewer: Viewer,
  requestId: string,
  production: boolean,
): readonly GraphQLError[] {
  const errors = error instanceof Faults ? error.errors : [error];
  const hideSuggestions = !mayKnowSchema(viewer, production);
  return errors.map((one) => {
    const whole = asGraphql(one);
    const { message, extensions } = formatError(whole.toJSON(), whole, { requestId, hideSuggestions });
    return new GraphQLError(message, { extensions: extensions ?? {} });
  });
}

function asGraphql(error: unknown): GraphQLError {
  if (error instanceof CounterclaimError) return refusal(error);
  if (!(error instanceof GraphQLError)) {
    const originalError = error instanceof Error ? error : new Error('no error');
    return new GraphQLError('a fault', { originalError });
  }
  if (error.extensions.code !== undefined) return error;
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { ...error.extensions, code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}
