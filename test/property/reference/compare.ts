import { type DocumentNode, type ExecutionResult, execute, parse, print, validate } from 'graphql';
import { expect } from 'vitest';
import { type Api, createApi } from '../../../src/modules/index.ts';
import type { Database } from '../../../src/neo4j/index.ts';
import { executeReference, SCHEMA } from './execute.ts';
import type { Graph } from './graph.ts';
import type { Operation } from './operation.ts';
import type { View } from './reading.ts';

/** A graph that is in the database and in memory, with the cursors that were handed out on it. */
export interface Asked {
  readonly graph: Graph;
  readonly cursors: Map<string, Set<string>>;
}

/** Data and faults of an answer; search results, which the reference does not rank, in an order of their own. */
function comparable({ data, errors = [] }: ExecutionResult): unknown {
  const faults = errors.map(({ originalError, extensions, path, message }) => {
    const code = (originalError as { code?: string } | null)?.code ?? extensions.code;
    return JSON.stringify({ path: path?.join('.'), what: code ?? message });
  });
  const plain = data === null || data === undefined ? null : (JSON.parse(JSON.stringify(data)) as object);
  for (const [key, value] of Object.entries(plain ?? {})) if (key.startsWith('search_')) sortLists(value);
  return { data: plain, faults: faults.sort() };
}

function sortLists(value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  for (const list of Object.values(value))
    if (Array.isArray(list)) list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Response keys in their order, at every depth. */
function keysOf(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(keysOf);
  if (data === null || typeof data !== 'object') return null;
  return Object.entries(data).map(([key, value]) => (key.startsWith('search_') ? key : [key, keysOf(value)]));
}

/** Asks the composer and the reference, and expects one answer of both and one round trip. */
export function createComparison(database: Database): {
  readonly api: Api;
  /** Gives the answer, with the round trips that it took. */
  readonly compare: (
    operation: Operation,
    asked: Asked,
    clearance: number,
  ) => Promise<ExecutionResult & { readonly roundTrips: number }>;
} {
  const api = createApi();
  /** By text: an operation asked again is the one that was compiled. */
  const documents = new Map<string, DocumentNode>();
  const compose = (document: DocumentNode, { variables }: Operation, clearance: number) =>
    execute({
      schema: api.schema,
      document,
      variableValues: { ...variables },
      contextValue: {
        requestId: 'property',
        viewer: { clearance },
        now: '2001-01-01T00:00:00.000Z',
        database,
      },
      fieldResolver: api.fieldResolver,
    });
  return {
    api,
    compare: async (operation, { graph, cursors }, clearance) => {
      const document = documents.get(operation.text) ?? parse(operation.text);
      documents.set(operation.text, document);
      const faults = validate(SCHEMA, document).map(({ message }) => message);
      expect(faults, operation.text).toEqual([]);
      const view: View = {
        known: operation.known,
        said: operation.said ?? '9999-12-31',
        clearance,
        review: 2,
      };
      const expected = await executeReference(document, operation.variables, graph, view, cursors);
      const before = database.roundTrips;
      const answer = await compose(document, operation, clearance);
      const roundTrips = database.roundTrips - before;
      const variables = JSON.stringify(operation.variables);
      const shown = `${print(document)}\nvariables: ${variables}\nclearance: ${clearance}`;
      expect(comparable(answer), shown).toEqual(comparable(expected));
      expect(keysOf(answer.data), shown).toEqual(keysOf(expected.data));
      // An operation that reads nothing, such as `{ claims { __typename } }`, needs no statement.
      expect(roundTrips, shown).toBeLessThanOrEqual(1);
      return { ...answer, roundTrips };
    },
  };
}
