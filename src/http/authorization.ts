import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { forbidden, type Permissions, rootFieldsOf } from '../auth/index.ts';
import type { Viewer } from '../shared/context.ts';
import { CounterclaimError } from '../shared/errors.ts';
import type { HttpContext } from './context.ts';
import { refusal } from './errors.ts';

const INTROSPECTION: ReadonlySet<string> = new Set(['Query.__schema', 'Query.__type']);

/** What decides who may run an operation. */
export interface OperationRules {
  readonly permissions: Permissions;
  /** In production only those who signed in are told the schema. */
  readonly production: boolean;
}

/** Whether the viewer may be told what is in the schema: by introspection, or by a message that proposes a name. */
export function mayKnowSchema(viewer: Viewer, production: boolean): boolean {
  return !production || viewer.subject !== null;
}

/**
 * Refuses an operation that the viewer may not run, as a whole and before any of it runs.
 * @throws GraphQLError FORBIDDEN, HTTP status 403; `extensions.fields` names the root fields
 */
export function authorizeOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  viewer: Viewer,
  rules: OperationRules,
): void {
  const asked = rootFieldsOf(document, operation);
  const closed = mayKnowSchema(viewer, rules.production)
    ? []
    : asked.filter((field) => INTROSPECTION.has(field));
  const fields = [...closed, ...forbidden(asked, rules.permissions, viewer)];
  if (fields.length === 0) return;
  const message = `whoever asks may not ask for ${fields.join(', ')}`;
  throw refusal(new CounterclaimError('FORBIDDEN', message, { fields }));
}

function notHere(): GraphQLError {
  return new GraphQLError(
    'subscriptions are served over WebSocket, by graphql-transport-ws at this address',
    {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    },
  );
}

/** Applies {@link authorizeOperation} to every operation. No validation rule: a valid document is validated once. */
export function authorization(rules: OperationRules): ApolloServerPlugin<HttpContext> {
  return {
    requestDidStart: async ({ contextValue }) => ({
      didResolveOperation: async ({ document, operation }) => {
        if (operation === undefined) return;
        authorizeOperation(document, operation, contextValue.viewer, rules);
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw notHere();
      },
    }),
  };
}
