import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is needed to tell which fields of a selection an operation asks for. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Field nodes of one response key; they ask for the same field with the same arguments (the validation sees to it). */
export type FieldsByKey = ReadonlyMap<string, readonly FieldNode[]>;

function isIncluded(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function conditionHolds(
  type: GraphQLObjectType,
  condition: string | undefined,
  schema: GraphQLSchema,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return named !== undefined && isAbstractType(named) && schema.isSubType(named, type);
}

/**
 * The fields that an object of `type` is asked for, by response key in order of appearance: CollectFields of the GraphQL
 * specification (October 2021, 6.3.2), over several selection sets at once.
 */
export function collectFields(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  context: SelectionContext,
): FieldsByKey {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(node, context.variables)) continue;
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value;
        const nodes = found.get(key);
        if (nodes === undefined) found.set(key, [node]);
        else nodes.push(node);
      } else if (node.kind === 'InlineFragment') {
        if (conditionHolds(type, node.typeCondition?.name.value, context.schema)) visit(node.selectionSet);
      } else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = context.fragments[node.name.value];
        if (fragment !== undefined && conditionHolds(type, fragment.typeCondition.name.value, context.schema))
          visit(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) visit(set);
  return found;
}

/** The selection sets of some field nodes. */
export function selectionSetsOf(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]));
}
