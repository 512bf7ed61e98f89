import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { type Api, createApi } from '../../../src/modules/index.ts';
import type { RequestContext } from '../../../src/shared/context.ts';

type Variables = Readonly<Record<string, unknown>>;

const CONTEXT = { requestId: 'test', viewer: { clearance: 0 }, now: '2023-06-15T00:00:00.000Z' };

/** The statement and the parameters that an operation is composed to. */
export interface Composed {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

function firstOf(errors: readonly GraphQLError[] | undefined): GraphQLError {
  return errors?.[0] ?? (new Error('no error') as GraphQLError);
}

/** Composes the (first, or named) operation of a document, which must be valid. */
export function composeDocument(
  api: Api,
  document: DocumentNode,
  variables: Variables = {},
  name?: string,
): Composed {
  const faults = validate(api.schema, document);
  if (faults.length > 0) throw firstOf(faults);
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operations.find((one) => name === undefined || one.name?.value === name);
  if (operation === undefined) throw new Error('no operation');
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const values = getVariableValues(api.schema, operation.variableDefinitions ?? [], { ...variables });
  if (values.coerced === undefined) throw firstOf(values.errors);
  const asked = { operation, fragments, variableValues: values.coerced };
  return api.composer.explain(asked, CONTEXT as RequestContext);
}

/** Composes an operation with an API of its own. */
export function composed(text: string, variables: Variables = {}, api: Api = createApi()): Composed {
  return composeDocument(api, parse(text), variables);
}

/** What the composer refuses an operation with. Throws where it does not. */
export function refusal(
  text: string,
  variables: Variables,
  api: Api,
): { readonly code?: string; readonly message: string; readonly details?: unknown } {
  try {
    composed(text, variables, api);
  } catch (error) {
    const { code, message, details } = error as { code?: string; message: string; details?: unknown };
    return { code, message, details };
  }
  throw new Error(`not refused: ${text}`);
}
