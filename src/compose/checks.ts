import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  Kind,
} from 'graphql';
import { invariant } from '../shared/invariant.ts';
import { type Building, givenTo, instanceOf, servedBy } from './building.ts';
import type { Check, Held } from './computed.ts';
import type { Run } from './decode.ts';
import { familyOf, type Instance, type Layout } from './layout.ts';

/** Whether a row of a list passes all checks of its filter. */
export type Passes = (row: readonly unknown[], run: Run) => boolean;

/** The checks that the filter of a field asks for, by the names of its input fields. */
export function checksOf(
  checks: Readonly<Record<string, Check>>,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Check> {
  const type = getNamedType(field.args.find(({ name }) => name === 'filter')?.type);
  const found = new Map<string, Check>();
  if (!isInputObjectType(type)) return found;
  const named = Object.keys(type.getFields()).filter((name) => `${type.name}.${name}` in checks);
  if (named.length === 0) return found;
  const { filter } = givenTo(field, node, variables);
  for (const name of named) {
    const check = checks[`${type.name}.${name}`];
    const wanted = (filter as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    if (check !== undefined && wanted !== null && wanted !== undefined) found.set(name, check);
  }
  return found;
}

/** Adds to the rows of a list what its checks need; null where it has none. */
export function buildChecks(
  instance: Instance,
  rows: Layout,
  type: GraphQLObjectType,
  building: Building,
): Passes | null {
  const { catalogue, variables } = building;
  const checks = [...checksOf(catalogue.checks, instance.field, instance.node, variables)];
  if (checks.length === 0) return null;
  const storage = catalogue.storages.get(type.name);
  invariant(storage !== undefined, `no storage of ${type.name}`);
  const family = familyOf(rows, storage);
  const tests = checks.map(([name, check]) => {
    const computed = servedBy(catalogue.computedFields, type, check.field);
    const field = type.getFields()[check.field];
    const [file] = catalogue.files.get(computed?.facts ?? '') ?? [];
    invariant(computed && field && file, `${type.name}.${check.field} is not computed`);
    const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: check.field } };
    const facts = instanceOf(family, file, node, field, building);
    facts.rows ??= { index: -1 };
    const slot = facts.rows;
    return (row: readonly unknown[], filter: Readonly<Record<string, unknown>>): boolean => {
      const [value] = row[slot.index] as Held;
      return check.passes(computed.compute(value, String(row[0]), {}), filter[name]);
    };
  });
  return (row, run) => {
    const filter = (run.given[instance.number]?.values.filter ?? {}) as Readonly<Record<string, unknown>>;
    return tests.every((test) => test(row, filter));
  };
}
