import {
  type ASTVisitor,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** How large a selection is with its fragments written out. Numbers may be as large as Infinity. */
interface Size {
  /** Levels of fields, those under `__schema` and `__type` apart. */
  readonly depth: number;
  /** Levels of fields from `__schema` or `__type` on. */
  readonly introspectionDepth: number;
  /** How many fields. */
  readonly cost: number;
}

/** How large one operation is. */
export interface OperationSize extends Size {
  /** Times that the most repeated root field is asked for. */
  readonly sameRootField: number;
  readonly operation: OperationDefinitionNode['operation'];
}

/** How large a document is. */
export interface DocumentSize {
  readonly aliases: number;
  readonly directives: number;
  readonly operations: readonly OperationSize[];
}

const NOTHING: Size = { depth: 0, introspectionDepth: 0, cost: 0 };

/**
 * Measures a document that has been parsed and nothing else: its fragments may be missing, unused or circular. Takes
 * time in proportion to the document, however often its fragments use each other.
 */
export function measureDocument(document: DocumentNode): DocumentSize {
  let aliases = 0;
  let directives = 0;
  const counting: ASTVisitor = {
    Field(node) {
      if (node.alias !== undefined) aliases += 1;
    },
    Directive() {
      directives += 1;
    },
  };
  visit(document, counting);
  const measure = measurer(document);
  return { aliases, directives, operations: operationsOf(document).map(measure) };
}

function operationsOf({ definitions }: DocumentNode): readonly OperationDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function measurer(document: DocumentNode): (operation: OperationDefinitionNode) => OperationSize {
  const sizeOf: Measure<Size> = onceByFragment<Size>(document, NOTHING, (selectionSet, fragment) =>
    selectionSet.selections
      .map((selection) => sizeOfSelection(selection, fragment, sizeOf))
      .reduce(join, NOTHING),
  );
  const rootsOf: Measure<Counts> = onceByFragment<Counts>(document, new Map(), (selectionSet, fragment) => {
    const counts = new Map<string, number>();
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) add(counts, selection.name.value, 1);
      else for (const [name, times] of rootsBelow(selection, fragment, rootsOf)) add(counts, name, times);
    }
    return counts;
  });
  return ({ operation, selectionSet }) => ({
    ...sizeOf(selectionSet),
    operation,
    sameRootField: Math.max(0, ...rootsOf(selectionSet).values()),
  });
}

type Counts = ReadonlyMap<string, number>;
type Fragment<T> = (name: string) => T;
type Measure<T> = (selectionSet: SelectionSetNode) => T;

/**
 * Works `T` out for selection sets, for each fragment once. A fragment that contains itself counts as `empty` inside
 * itself: such a document is refused by GraphQL's own rules afterwards.
 */
function onceByFragment<T>(
  document: DocumentNode,
  empty: T,
  work: (selectionSet: SelectionSetNode, fragment: Fragment<T>) => T,
): Measure<T> {
  const sets = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      sets.set(definition.name.value, definition.selectionSet);
  }
  const known = new Map<string, T>();
  const fragment: Fragment<T> = (name) => {
    const before = known.get(name);
    const set = sets.get(name);
    if (before !== undefined || set === undefined) return before ?? empty;
    known.set(name, empty);
    const result = work(set, fragment);
    known.set(name, result);
    return result;
  };
  return (selectionSet) => work(selectionSet, fragment);
}

function sizeOfSelection(selection: SelectionNode, fragment: Fragment<Size>, sizeOf: Measure<Size>): Size {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return fragment(selection.name.value);
  const below = selection.selectionSet === undefined ? NOTHING : sizeOf(selection.selectionSet);
  if (selection.kind === Kind.INLINE_FRAGMENT) return below;
  const cost = below.cost + 1;
  const name = selection.name.value;
  if (name === '__schema' || name === '__type') {
    return { depth: 1, introspectionDepth: 1 + Math.max(below.depth, below.introspectionDepth), cost };
  }
  return { depth: below.depth + 1, introspectionDepth: below.introspectionDepth, cost };
}

function rootsBelow(
  selection: Exclude<SelectionNode, { kind: Kind.FIELD }>,
  fragment: Fragment<Counts>,
  rootsOf: Measure<Counts>,
): Counts {
  return selection.kind === Kind.FRAGMENT_SPREAD
    ? fragment(selection.name.value)
    : rootsOf(selection.selectionSet);
}

/** Beside each other: the deeper one counts, and both cost. */
function join(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    cost: one.cost + other.cost,
  };
}

function add(counts: Map<string, number>, name: string, times: number): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}
