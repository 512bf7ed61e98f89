import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  Kind,
} from 'graphql';
import { invariant } from '../shared/invariant.ts';
import { type Building, givenTo, instanceOf } from './building.ts';
import type { Check, Held } from './computed.ts';
import type { Run } from './decode.ts';
import type { FieldFile } from './field-file.ts';
import { familyOf, type Instance, type Layout } from './layout.ts';

/** Whether a row of a list passes all checks; `parent` is the id of the record whose list it is. */
export type Passes = (row: readonly unknown[], run: Run, parent: string | null) => boolean;

type Values = Readonly<Record<string, unknown>>;

/** A check that an argument asks for, and where its value stands. */
interface Asked {
  readonly check: Check;
  readonly path: readonly string[];
}

function valueAt(values: Values, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Values | null | undefined)?.[name], values);
}

/** The checks of a list: always, by `Type.field`; by an argument, `Type.field.argument`, or `InputType.field` of an input. */
function possible(
  checks: Readonly<Record<string, Check>>,
  { type, field: name }: Pick<FieldFile, 'type' | 'field'>,
  field: GraphQLField<unknown, unknown>,
): readonly Asked[] {
  const paths = field.args.flatMap((argument) => {
    const input = getNamedType(argument.type);
    if (!isInputObjectType(input))
      return [{ key: `${type}.${name}.${argument.name}`, path: [argument.name] }];
    return Object.keys(input.getFields()).map((inner) => ({
      key: `${input.name}.${inner}`,
      path: [argument.name, inner],
    }));
  });
  return [{ key: `${type}.${name}`, path: [] }, ...paths].flatMap(({ key, path }) => {
    const check = checks[key];
    return check === undefined ? [] : [{ check, path }];
  });
}

/** The checks that the arguments of a field ask for. */
export function checksOf(
  checks: Readonly<Record<string, Check>>,
  file: Pick<FieldFile, 'type' | 'field'>,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Values,
): readonly Asked[] {
  const asked = possible(checks, file, field);
  if (asked.length === 0) return asked;
  const values = givenTo(field, node, variables);
  return asked.filter(({ check, path }) => {
    const value = valueAt(values, path);
    return value !== null && value !== undefined && check.isAsked?.(value) !== false;
  });
}

/** Adds to the rows of a list what its checks need; null where it has none. */
export function buildChecks(
  instance: Instance,
  rows: Layout,
  type: GraphQLObjectType,
  building: Building,
): Passes | null {
  const { catalogue, variables } = building;
  const { file, field, node, number } = instance;
  const asked = checksOf(catalogue.checks, file, field, node, variables);
  if (asked.length === 0) return null;
  const storage = catalogue.storages.get(type.name);
  invariant(storage !== undefined, `no storage of ${type.name}`);
  const family = familyOf(rows, storage);
  const tests = asked.map(({ check, path }) => {
    const [facts] = catalogue.files.get(check.facts) ?? [];
    invariant(facts !== undefined, `no file brings the facts ${check.facts}`);
    // The facts' own field, as if it were asked for without arguments.
    const asIf: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: facts.field } };
    const factsField = catalogue.fieldOf(check.facts);
    const held = instanceOf(family, facts, asIf, factsField, building);
    held.rows ??= { index: -1 };
    const slot = held.rows;
    return (row: readonly unknown[], values: Values, parent: string | null): boolean =>
      check.passes((row[slot.index] as Held)[0], String(row[0]), valueAt(values, path), parent);
  });
  return (row, run, parent) => {
    const values = run.given[number]?.values ?? {};
    return tests.every((test) => test(row, values, parent));
  };
}
