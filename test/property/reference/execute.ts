import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
} from 'graphql';
import { MODEL } from '../../../src/generated/model.ts';
import { SDL } from '../../../src/generated/schema.ts';
import type { Graph, State } from './graph.ts';
import { type Reading, readAs, readingOf, type Thing, type View } from './reading.ts';
import { RESOLVERS } from './resolvers.ts';

/** The schema without any resolver; scalars are passed through. */
export const SCHEMA: GraphQLSchema = buildSchema(SDL);

const NOTHING = {} as State;

function plain(source: Thing, field: string, isMarking: boolean): unknown {
  const value = source.values[field] ?? null;
  return isMarking ? MODEL.vocabularies.Marking[Number(value)] : value;
}

/** What is found of a thing that is read in its own way is read so too, unless it has a way of its own. */
function passOn(found: unknown, reading: Reading): unknown {
  if (Array.isArray(found)) for (const one of found) passOn(one, reading);
  else if (found !== null && typeof found === 'object' && 'type' in found)
    readAs(found as Thing, readingOf(found as Thing, reading));
  return found;
}

/** Resolves one field of one object by itself: from its own resolver, else from its object's values. */
const resolveField: GraphQLFieldResolver<Thing | undefined, Reading> = (source, args, reading, info) => {
  const interfaces = info.parentType.getInterfaces().map(({ name }) => name);
  const resolver = [info.parentType.name, ...interfaces]
    .map((type) => RESOLVERS[`${type}.${info.fieldName}`])
    .find((candidate) => candidate !== undefined);
  if (source === undefined) {
    // Root fields answer later, as those of the composer do, so that faults come in the same order.
    return Promise.resolve().then(() => resolver?.(NOTHING, args, reading));
  }
  const own = readingOf(source, reading);
  const type = getNamedType(info.returnType);
  const found =
    resolver !== undefined && source.state !== undefined
      ? resolver(source.state, args, own)
      : plain(source, info.fieldName, isEnumType(type) && type.name === 'Marking');
  return own === reading ? found : passOn(found, own);
};

/** Answers an operation over a graph in memory, a field at a time. */
export async function executeReference(
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
  graph: Graph,
  view: View,
  cursors: Map<string, Set<string>>,
): Promise<ExecutionResult> {
  return execute({
    schema: SCHEMA,
    document,
    variableValues: { ...variableValues },
    contextValue: { graph, view, cursors },
    fieldResolver: resolveField,
    typeResolver: (value: Thing) => value.type,
  });
}
