import {
  type ArgumentNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { collectFields } from '../../compose/selection.ts';
import { invariant } from '../../shared/invariant.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A subscription to events as the query of one page of them. */
export interface EventQuery {
  /** The response key of the subscription's field. */
  readonly key: string;
  readonly text: string;
  /** What the subscription was given as `after`. */
  readonly after: string | null;
  /** The variables of the page behind this cursor, of what was written by this instant. */
  readonly variables: (after: string, until: string) => Variables;
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

function argument(named: string, variable: string): ArgumentNode {
  const value = { kind: Kind.VARIABLE, name: name(variable) } as const;
  return { kind: Kind.ARGUMENT, name: name(named), value };
}

function definition(variable: string, type: string): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: name(variable) },
    type: { kind: Kind.NAMED_TYPE, name: name(type) },
  };
}

function field(
  named: string,
  selections: readonly FieldNode[] | SelectionSetNode,
  args: readonly ArgumentNode[] = [],
): FieldNode {
  const selectionSet: SelectionSetNode =
    'kind' in selections ? selections : { kind: Kind.SELECTION_SET, selections };
  const isLeaf = selectionSet.selections.length === 0;
  return { kind: Kind.FIELD, name: name(named), arguments: args, ...(isLeaf ? {} : { selectionSet }) };
}

/** Events that one page holds. */
const PAGE = { kind: Kind.INT, value: '50' } as const;

/**
 * Makes a query of a subscription: `subscription { events(about: …) { kind } }` becomes a page of `Query.events`, whose
 * nodes are asked for the same. So what is told is read as everything else is. Undefined where the operation asks for
 * nothing, by `@skip`.
 * @param values the coerced variables; `given` are those that came
 */
export function pageQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Variables,
  given: Variables,
): EventQuery | undefined {
  const type = schema.getSubscriptionType() as GraphQLObjectType | undefined;
  invariant(type, 'the schema has no subscriptions');
  const fragments = fragmentsOf(document);
  const [found] = collectFields(type, [operation.selectionSet], {
    schema,
    fragments: Object.fromEntries(fragments),
    variables: values,
  });
  if (found === undefined) return undefined;
  const [key, nodes] = found;
  const [first] = nodes;
  const asked = first === undefined ? undefined : type.getFields()[first.name.value];
  invariant(first && asked, 'a subscription without a field');
  const taken = new Set((operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
  const free = (wanted: string): string => (taken.has(wanted) ? free(`${wanted}_`) : wanted);
  const [after, until] = [free('after'), free('until')];
  const events: SelectionSetNode = {
    kind: Kind.SELECTION_SET,
    selections: nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []),
  };
  const page = field(
    'events',
    [field('nodes', events), field('pageInfo', [field('hasNextPage', []), field('endCursor', [])])],
    [
      ...(first.arguments ?? []).filter((one) => one.name.value !== 'after'),
      argument('after', after),
      argument('until', until),
      { kind: Kind.ARGUMENT, name: name('first'), value: PAGE },
    ],
  );
  const used = usedBy(page, operation, fragments);
  const kept = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.variables.has(variable.name.value),
  );
  const query: OperationDefinitionNode = {
    ...operation,
    operation: 'query' as OperationDefinitionNode['operation'],
    variableDefinitions: [...kept, definition(after, 'String'), definition(until, 'DateTime')],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [page] },
  };
  const definitions: readonly DefinitionNode[] = [query, ...used.fragments];
  const own = Object.fromEntries(Object.entries(given).filter(([variable]) => used.variables.has(variable)));
  const start: unknown = getArgumentValues(asked, first, values).after;
  return {
    key,
    text: print({ kind: Kind.DOCUMENT, definitions }),
    after: typeof start === 'string' ? start : null,
    variables: (cursor, instant) => ({ ...own, [after]: cursor, [until]: instant }),
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
}

/** The fragments and variables that a field and the directives of its operation use. */
function usedBy(
  root: FieldNode,
  { directives = [] }: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
) {
  const variables = new Set<string>();
  const found = new Map<string, FragmentDefinitionNode>();
  const follow = (
    node: FieldNode | FragmentDefinitionNode | NonNullable<typeof directives>[number],
  ): void => {
    visit(node, {
      Variable(variable) {
        variables.add(variable.name.value);
      },
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        if (fragment === undefined || found.has(spread.name.value)) return;
        found.set(spread.name.value, fragment);
        follow(fragment);
      },
    });
  };
  for (const node of [root, ...directives]) follow(node);
  return { variables, fragments: [...found.values()] };
}
