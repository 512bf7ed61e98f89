import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  GraphQLNonNull,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { WRITTEN } from '../generated/fields.ts';
import { sha256 } from '../shared/ids.ts';
import { invariant } from '../shared/invariant.ts';
import { inThePresent, presentOf } from './as-of.ts';
import { buildFields, buildWritten } from './build.ts';
import { type Building, type Catalogue, filesOf, givenTo } from './building.ts';
import { checksOf } from './checks.ts';
import type { DecodeField } from './decode.ts';
import type { FieldFile } from './field-file.ts';
import { type Asking, type FamilyLayout, familyOf, newLayout, placeSlots } from './layout.ts';
import { type Rendered, render } from './render.ts';

/** One operation, compiled: the statement, its parameters, and what makes the answer of its one row. */
export interface Compiled extends Rendered {
  /** One decoder a root response key. */
  readonly fields: readonly DecodeField[];
  /** Every field whose arguments are needed at run time. */
  readonly askings: readonly Asking[];
  /** Whether facts are gathered: such a text takes seconds to plan, once. */
  readonly hasFacts: boolean;
}

type Variables = Readonly<Record<string, unknown>>;
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * What of an operation changes its text: the booleans of @skip and @include, the files that its fields pick, and the
 * filters on computed fields that they are given.
 */
interface Choices {
  readonly booleans: readonly string[];
  readonly lists: readonly {
    readonly file: FieldFile;
    readonly field: GraphQLField<unknown, unknown>;
    readonly node: FieldNode;
  }[];
  readonly fields: readonly {
    readonly files: readonly FieldFile[];
    readonly field: GraphQLField<unknown, unknown>;
    readonly node: FieldNode;
  }[];
}

function valueAt(values: Variables, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (value === null || typeof value !== 'object' ? undefined : (value as Variables)[name]),
    values,
  );
}

function serves(file: FieldFile, values: Variables): boolean {
  return file.when.every(({ path, absent, words }) => {
    const value = valueAt(values, path) ?? null;
    if (absent || value === null) return absent === (value === null);
    if (words === null) return true;
    return Array.isArray(value)
      ? value.length > 0 && value.every((one) => words.includes(String(one)))
      : words.includes(String(value));
  });
}

/** The file of a field for the arguments given: of those that serve, the one that asks for most. */
function choose(
  files: readonly FieldFile[],
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): FieldFile {
  const [only] = files;
  if (files.length === 1 && only !== undefined) return only;
  const values = givenTo(field, node, variables);
  const serving = files.filter((file) => serves(file, values));
  const [best] = serving.toSorted((a, b) => b.when.length - a.when.length);
  invariant(best !== undefined, `no file of ${field.name} serves`);
  return best;
}

/** The fragments that an operation spreads: others of its document may need variables that it does not have. */
function reachable(
  operation: OperationDefinitionNode,
  fragments: Fragments,
): readonly FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments[name];
        if (fragment === undefined || found.has(name)) return;
        found.set(name, fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return [...found.values()];
}

function choicesOf(catalogue: Catalogue, operation: OperationDefinitionNode, fragments: Fragments): Choices {
  const booleans = new Set<string>();
  const fields: Choices['fields'][number][] = [];
  const lists: Choices['lists'][number][] = [];
  const info = new TypeInfo(catalogue.schema);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...reachable(operation, fragments)],
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Directive(node) {
        const value = node.arguments?.[0]?.value;
        const isCondition = node.name.value === 'skip' || node.name.value === 'include';
        if (isCondition && value?.kind === Kind.VARIABLE) booleans.add(value.name.value);
      },
      Field(node) {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (parent === null || parent === undefined || field === null || field === undefined) return;
        const owner = 'getInterfaces' in parent ? parent : null;
        const files =
          owner === null
            ? catalogue.files.get(`${parent}.${field.name}`)
            : (filesOf(catalogue, owner as Parameters<typeof filesOf>[1], field.name) ?? undefined);
        if (files !== undefined && files.length > 1) fields.push({ files, field, node });
        const [file] = files ?? [];
        if (file?.page) lists.push({ file, field, node });
      },
    }),
  );
  return { booleans: [...booleans].sort(), fields, lists };
}

/** What is asked of a record that a mutation wrote. */
export interface WrittenRoot {
  readonly label: string;
  /** The mutation's field, with the payload for its type. */
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** The response key. */
  readonly key: string;
}

/** The variable that holds the id of the record that was written; no variable of an operation can be called so. */
export const WRITTEN_ID = 'the record that was written';

const WRITTEN_ARGUMENT: GraphQLArgument = {
  name: 'id',
  type: new GraphQLNonNull(GraphQLID),
  description: undefined,
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
};

/** The field that reads it: `written(id: $id)`, with the payload's selection. */
function buildWrittenRoot(
  family: FamilyLayout,
  { label, field, nodes, key }: WrittenRoot,
  building: Building,
): readonly DecodeField[] {
  const file = WRITTEN.get(label);
  invariant(file !== undefined, `there is no cypher/written/${label}.cypher`);
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: name(field.name),
    arguments: [
      { kind: Kind.ARGUMENT, name: name('id'), value: { kind: Kind.VARIABLE, name: name(WRITTEN_ID) } },
    ],
  };
  const read = { ...field, args: [WRITTEN_ARGUMENT] };
  return [{ key, read: buildWritten(family, file, read, node, nodes, building) }];
}

function compile(
  catalogue: Catalogue,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
  written: WrittenRoot | undefined,
): Compiled {
  const type = catalogue.schema.getQueryType();
  const storage = type === null || type === undefined ? undefined : catalogue.storages.get(type.name);
  invariant(type !== null && type !== undefined && storage !== undefined, 'the schema has no query type');
  const askings: Asking[] = [];
  const building: Building = {
    schema: catalogue.schema,
    fragments,
    variables,
    catalogue,
    choose: (files, field, node) => choose(files, field, node, variables),
    askings,
    decoders: new Map(),
  };
  const root = newLayout();
  const family = familyOf(root, storage);
  const fields = written
    ? buildWrittenRoot(family, written, building)
    : buildFields(family, type, [operation.selectionSet], building);
  placeSlots(root);
  const hasFacts = askings.some(({ file }) => file.facts !== null);
  const { text, bindings } = render(root);
  // A mutation reads as of the instant at which it wrote.
  const asked = written ? text : inThePresent(text, presentOf(operation));
  return { text: asked, bindings, fields, askings, hasFacts };
}

/** How much compiling there was. */
export interface ComposerMetrics {
  compilations: number;
  compileMilliseconds: number;
  distinctTexts: number;
  cacheHits: number;
}

/** Distinct texts are counted up to this number; past it the count stands still. */
const MOST_TEXTS_COUNTED = 100_000;

/** Compiled forms kept of one document: who varies the booleans of @skip and @include must not fill the memory. */
const MOST_FORMS = 64;

/** Finds the compiled form of an operation; kept with the parsed operation for as long as that is kept. */
export type Compiler = (
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
  written?: WrittenRoot,
) => Compiled;

/** A compiler with its cache. Operations are told apart by identity: the server keeps its parsed documents. */
export function createCompiler(
  catalogue: Catalogue,
  metrics: ComposerMetrics,
  milliseconds: () => number,
): Compiler {
  const known = new WeakMap<OperationDefinitionNode, { choices: Choices; compiled: Map<string, Compiled> }>();
  const texts = new Set<string>();
  return (operation, fragments, variables, written) => {
    let entry = known.get(operation);
    if (entry === undefined) {
      entry = { choices: choicesOf(catalogue, operation, fragments), compiled: new Map() };
      known.set(operation, entry);
    }
    const { choices, compiled } = entry;
    const picked = choices.fields.map(({ files, field, node }) => choose(files, field, node, variables).path);
    const checked = choices.lists.map(({ file, field, node }) =>
      checksOf(catalogue.checks, file, field, node, variables).map(({ path }) => path.join('.')),
    );
    const key = JSON.stringify([
      choices.booleans.map((name) => variables[name]),
      picked,
      checked,
      written?.key,
      written?.label,
    ]);
    const hit = compiled.get(key);
    if (hit !== undefined) {
      metrics.cacheHits += 1;
      return hit;
    }
    const begin = milliseconds();
    const made = compile(catalogue, operation, fragments, variables, written);
    metrics.compilations += 1;
    metrics.compileMilliseconds += milliseconds() - begin;
    // By their hashes: the texts themselves can be long.
    if (texts.size < MOST_TEXTS_COUNTED) texts.add(sha256(made.text));
    metrics.distinctTexts = texts.size;
    if (compiled.size >= MOST_FORMS) compiled.clear();
    compiled.set(key, made);
    return made;
  };
}
