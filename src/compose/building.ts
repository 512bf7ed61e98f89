import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  type SelectionSetNode,
} from 'graphql';
import { absentArguments } from './absent.ts';
import type { Check, ComputedField } from './computed.ts';
import type { Decode, DecodeField } from './decode.ts';
import type { FieldFile } from './field-file.ts';
import {
  type Asking,
  type FamilyLayout,
  type Instance,
  instanceKey,
  type Layout,
  newLayout,
} from './layout.ts';
import type { SelectionContext } from './selection.ts';
import type { RowField, Storage } from './storage.ts';

/** What the composer knows of the API, apart from any operation. */
export interface Catalogue {
  readonly schema: GraphQLSchema;
  /** Files by `Type.field`, where the type is the one that declares the field in the tree of files. */
  readonly files: ReadonlyMap<string, readonly FieldFile[]>;
  readonly rowFields: Readonly<Record<string, RowField>>;
  /** By `Type.field`. */
  readonly computedFields: Readonly<Record<string, ComputedField>>;
  /** By `InputType.field` or `Type.field.argument`. */
  readonly checks: Readonly<Record<string, Check>>;
  readonly storages: ReadonlyMap<string, Storage>;
  /** The field of a name `Type.field`. */
  readonly fieldOf: (place: string) => GraphQLField<unknown, unknown>;
}

/** State of reading one operation. */
export interface Building extends SelectionContext {
  readonly catalogue: Catalogue;
  /** Picks the file that serves this field node. */
  readonly choose: (
    files: readonly FieldFile[],
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ) => FieldFile;
  /** Fields whose arguments are needed at run time, by their numbers. */
  readonly askings: Asking[];
  /**
   * Decoders of an instance's rows by the field nodes that they serve. The types of one family mostly ask alike: without
   * it, reading the operation would cost six times more with each agent below an agent.
   */
  readonly decoders: Map<
    Instance,
    { readonly nodes: readonly FieldNode[]; readonly read: DecodeField['read'] }[]
  >;
}

/** Adds what the selections ask of the rows of a type to the layout; gives what makes the answer's object from a row. */
export type BuildObject = (
  layout: Layout,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
) => Decode;

/** The files of a field: of the type itself, else of an interface that it implements. */
export function filesOf(
  catalogue: Catalogue,
  type: GraphQLObjectType,
  field: string,
): readonly FieldFile[] | undefined {
  for (const owner of [type, ...type.getInterfaces()]) {
    const files = catalogue.files.get(`${owner.name}.${field}`);
    if (files !== undefined) return files;
  }
  return undefined;
}

/** What serves the field of a type, its own or its interface's. */
export function servedBy<T>(
  fields: Readonly<Record<string, T>>,
  type: GraphQLObjectType,
  field: string,
): T | undefined {
  const owner = [type, ...type.getInterfaces()].find(({ name }) => `${name}.${field}` in fields);
  return owner === undefined ? undefined : fields[`${owner.name}.${field}`];
}

/** Values of a field's arguments; one that is null stands for its default where the schema has one. */
export function givenTo(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = { ...getArgumentValues(field, node, variables) };
  for (const { name, defaultValue } of field.args)
    if (values[name] === null && defaultValue !== undefined) values[name] = defaultValue;
  return values;
}

/** Notes that the field's arguments are needed at run time. */
export function ask(
  file: FieldFile,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  building: Building,
): Asking {
  const asking = { file, node, field, number: building.askings.length };
  building.askings.push(asking);
  return asking;
}

/** The instance of a file with the node's arguments on a family's rows, made where it is not there yet. */
export function instanceOf(
  family: FamilyLayout,
  file: FieldFile,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  building: Building,
): Instance {
  const key = instanceKey(file, node);
  const known = family.instances.get(key);
  if (known !== undefined) return known;
  const made: Instance = {
    ...ask(file, node, field, building),
    child: newLayout(),
    rows: null,
    total: null,
    asksForMore: false,
    checked: false,
    isWhole: false,
    absent: absentArguments(file, field, node),
  };
  family.instances.set(key, made);
  return made;
}
