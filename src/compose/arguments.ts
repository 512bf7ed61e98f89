import {
  type GraphQLInputType,
  getArgumentValues,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { MODEL } from '../generated/model.ts';
import type { Value } from '../neo4j/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { foldText, normaliseText } from '../shared/ids.ts';
import { invariant } from '../shared/invariant.ts';
import { LIMITS } from '../shared/limits.ts';
import { luceneQuery } from '../shared/lucene.ts';
import type { View } from '../shared/view.ts';
import { beginning, decodeCursor } from './cursor.ts';
import type { FieldFile } from './field-file.ts';
import type { Asking, Instance } from './layout.ts';
import type { Binding } from './render-text.ts';
import { labelOfId } from './storage.ts';

/** Arguments of one instance at run time, as the decoder needs them. */
export interface InstanceArguments {
  readonly values: Readonly<Record<string, unknown>>;
  /** Records a page; 0 where the field is no connection. */
  readonly first: number;
  /** Rows asked for at most; one more than the page holds where it is asked whether the list goes on. */
  readonly limit: number;
}

/** What an argument's value goes through before it becomes a parameter: named in a file by `@argument <path> <name>`. */
const TRANSFORMATIONS: Readonly<Record<string, (value: string, view: View) => Value>> = {
  /** Full-text query of plain words. */
  lucene: luceneQuery,
  /** As page keys by name are folded. */
  fold: foldText,
  /** As names are normalised for sameness. */
  normalise: normaliseText,
  /** An instant after the one that the view is known at counts as that one: nothing is known later. */
  known: (value, { known }) => [value, known].sort()[0] ?? known,
  /** Place in the rising order of responsibility. */
  responsibilityRank: (value) => (MODEL.vocabularies.Responsibility as readonly string[]).indexOf(value),
};

const ID = /^[a-z]{3}_[a-z2-7]{26}$/;

function refuse(place: string, message: string, argument: string): never {
  throw new CounterclaimError('BAD_USER_INPUT', `${place}: ${message}`, { argument });
}

/** Checks what the schema can't say: ids that can be ids, lists and texts within the limits. */
function check(type: GraphQLInputType, value: unknown, place: string, argument: string): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) check(type.ofType, value, place, argument);
  else if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    if (items.length > LIMITS.listArgument)
      refuse(place, `${items.length} values are more than ${LIMITS.listArgument}`, argument);
    for (const [index, item] of items.entries()) check(type.ofType, item, `${place}[${index}]`, argument);
  } else if (isInputObjectType(type)) {
    for (const [name, field] of Object.entries(type.getFields()))
      check(field.type, (value as Record<string, unknown>)[name], `${place}.${name}`, `${argument}.${name}`);
  } else if (typeof value === 'string') checkText(getNamedType(type).name, value, place, argument);
}

function checkText(type: string, value: string, place: string, argument: string): void {
  if (!value.isWellFormed() || value.includes('\u0000'))
    throw new CounterclaimError('INVALID_ENCODING', `${place}: no valid Unicode text`, { argument });
  if (type === 'ID' && (!ID.test(value) || labelOfId(value) === undefined))
    refuse(place, `«${value.slice(0, 60)}» can be no id of this graph`, argument);
  if (value.length > LIMITS.textArgument)
    refuse(place, `${value.length} characters are more than ${LIMITS.textArgument}`, argument);
}

/** The value as a parameter; of equal values in a list one is kept. */
function transformed(value: unknown, path: string, file: FieldFile, view: View): Value {
  const inner = (item: unknown, name: string): Value => transformed(item, name, file, view);
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return [...new Set(value.map((item: unknown) => inner(item, path)))];
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, inner(item, `${path}.${name}`)]),
    );
  const transformation = TRANSFORMATIONS[file.transforms[path] ?? ''];
  return transformation === undefined || typeof value !== 'string'
    ? (value as Value)
    : transformation(value, view);
}

function pageSize(instance: Asking, first: unknown, place: string): number {
  if (instance.file.page === null) return 0;
  if (first === null || first === undefined) return LIMITS.defaultPageSize;
  if (typeof first !== 'number' || first < 0)
    return refuse(place, `${String(first)} is less than 0`, 'first');
  if (first > LIMITS.pageSize) refuse(place, `${first} is more than ${LIMITS.pageSize}`, 'first');
  return first;
}

function argumentsOf(instance: Asking, variables: Readonly<Record<string, unknown>>): InstanceArguments {
  const values = getArgumentValues(instance.field, instance.node, variables);
  const place = `${instance.file.type}.${instance.field.name}`;
  for (const argument of instance.field.args)
    check(argument.type, values[argument.name], `${place}(${argument.name}:)`, argument.name);
  const { either } = instance.file;
  const chosen = either.filter((name) => values[name] !== undefined && values[name] !== null);
  if (either.length > 0 && chosen.length !== 1)
    refuse(`${place}(${either.join(', ')})`, 'give exactly one of them', either.join(' or '));
  const [lesser = '', greater = ''] = instance.file.ordered;
  if (lesser !== '' && !(String(values[lesser]) < String(values[greater])))
    refuse(`${place}(${lesser}:)`, `${values[lesser]} is not before ${greater}, ${values[greater]}`, lesser);
  const first = pageSize(instance, values.first, `${place}(first:)`);
  return { values, first, limit: first };
}

function parameterValue({ file }: Instance, parameter: string, given: InstanceArguments, view: View): Value {
  const value = given.values[parameter];
  if (parameter === 'first' && file.page !== null) return given.limit;
  if (parameter === 'after' && file.page !== null)
    return typeof value === 'string' ? decodeCursor(file, value) : beginning(file);
  return transformed(parameter === 'filter' ? (value ?? {}) : value, parameter, file, view);
}

/** Rows that are looked at for one page at most; a list that needs more gives a shorter page, and goes on behind it. */
export const MOST_CHECKED = 4_000;
/** Records that a total of a filter on a computed field is counted over at most. */
export const MOST_COUNTED = 1_000;

/** Rows that are looked at at least, so that lists that are short as a whole take one look. */
const LEAST_CHECKED = 40;

/** Rows that are read for a page of so many. */
function limitOf({ checked, isWhole, asksForMore }: Instance, first: number, reach: number): number {
  if (!checked) return asksForMore ? first + 1 : first;
  if (isWhole) return MOST_COUNTED + 1;
  return Math.min(Math.max(2 * (first + 1), LEAST_CHECKED) * reach, MOST_CHECKED);
}

/**
 * The statement's parameters but `view`, and each instance's arguments by its number.
 * @param reach how many times the rows of a page are looked at to fill it, where a filter is on a computed field
 * @throws CounterclaimError BAD_USER_INPUT, INVALID_CURSOR, INVALID_ENCODING, naming the argument
 */
export function bindArguments(
  bindings: readonly Binding[],
  askings: readonly Asking[],
  variables: Readonly<Record<string, unknown>>,
  view: View,
  reach = 1,
): { readonly parameters: Record<string, Value>; readonly given: readonly InstanceArguments[] } {
  const parameters: Record<string, Value> = {};
  const given = askings.map((asking) => argumentsOf(asking, variables));
  for (const { instance, names, whole } of bindings) {
    const own = given[instance.number];
    invariant(own !== undefined, `no arguments of ${instance.file.path}`);
    const bound = { ...own, limit: limitOf(instance, own.first, reach) };
    given[instance.number] = bound;
    for (const [parameter, name] of names)
      parameters[name] = parameterValue(instance, parameter, bound, view);
    if (whole !== null) {
      parameters[whole.after] = beginning(instance.file);
      parameters[whole.first] = Number.MAX_SAFE_INTEGER;
    }
  }
  return { parameters, given };
}
