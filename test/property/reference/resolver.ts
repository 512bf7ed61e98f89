import type { State } from './graph.ts';
import type { Reading } from './reading.ts';

/** Works one field out of its parent's state by walking the whole graph. */
export type Resolver = (state: State, args: Readonly<Record<string, unknown>>, reading: Reading) => unknown;

/** Resolvers by `Type.field`; those of `Agent` serve all agents. */
export type Resolvers = Readonly<Record<string, Resolver>>;

/** An object of two ends of an interval and more, or null where all of `decisive` are absent. */
export function unlessAbsent(
  state: { readonly properties: Readonly<Record<string, unknown>> },
  fields: Readonly<Record<string, string>>,
  decisive: readonly string[],
): Readonly<Record<string, unknown>> | null {
  const values = Object.fromEntries(
    Object.entries(fields).map(([field, property]) => [field, state.properties[property] ?? null]),
  );
  return decisive.every((field) => values[field] === null) ? null : values;
}
