import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Viewer } from '../shared/context.ts';
import type { Permissions } from './permissions.ts';
import { hasRole } from './roles.ts';

const ROOT_TYPES = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;

/**
 * The root fields that an operation asks for, as `Query.field`: also those in fragments, under an alias, and behind
 * `@skip` or `@include`, whatever their values. Each once. The document must be valid.
 */
export function rootFieldsOf(document: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  const fields = new Set<string>();
  const seen = new Set<SelectionSetNode>();
  const pending: (SelectionSetNode | undefined)[] = [operation.selectionSet];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const selection of next.selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) pending.push(selection.selectionSet);
      else pending.push(fragments.get(selection.name.value));
    }
  }
  return [...fields].map((field) => `${ROOT_TYPES[operation.operation]}.${field}`);
}

/** Fields that every type has, or that only tell of the schema; who may introspect is not a matter of roles. */
const META_FIELDS: ReadonlySet<string> = new Set(['__typename', '__schema', '__type']);

/** Those of the root fields that the viewer may not ask for. */
export function forbidden(
  rootFields: readonly string[],
  permissions: Permissions,
  viewer: Viewer,
): readonly string[] {
  return rootFields.filter((field) => {
    if (META_FIELDS.has(field.slice(field.indexOf('.') + 1))) return false;
    const role = Object.hasOwn(permissions, field) ? permissions[field] : undefined;
    return role === undefined || !hasRole(viewer, role);
  });
}
