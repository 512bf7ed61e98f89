import path from 'node:path';
import { createNodes, createRelationships } from '../generated/statements.ts';
import type { Database, Value } from '../neo4j/index.ts';
import { invariant } from '../shared/invariant.ts';
import { type NodeLine, nodeLine, refOf, relationshipLine } from './element.ts';
import { readLines } from './line-files.ts';
import { NODES, RELATIONSHIPS } from './take.ts';

/** Elements written in one transaction, and the characters of their lines: a source's text may be a book. */
const BATCH = 2_000;
const BATCH_CHARACTERS = 8_000_000;
const WRITE_MS = 300_000;

/** How a load is followed. */
export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Told of the elements written so far. */
  readonly progress?: (done: number) => void;
}

/** Writes the nodes and the relationships of a backup, which has been checked. Not to be repeated on the same graph. */
export async function loadLines(database: Database, folder: string, options: LoadOptions): Promise<void> {
  const places = new Map<number, number>();
  // What an element id begins with: the database, the same for all.
  let prefix = '';
  let done = 0;
  const follow = (count: number) => {
    done += count;
    options.progress?.(done);
    options.signal?.throwIfAborted();
  };
  for await (const lines of batches(readLines(path.join(folder, NODES), nodeLine))) {
    const rows = lines.map(({ ref, labels, ...contents }) => ({ place: ref, labels, ...valuesOf(contents) }));
    const { value } = await database.write((transaction) => createNodes(transaction, { rows }), {
      timeoutMs: WRITE_MS,
    });
    for (const { place, element } of value) {
      places.set(place, refOf(element));
      prefix = element.slice(0, element.lastIndexOf(':') + 1);
    }
    follow(lines.length);
  }
  const elementOf = (ref: number) => {
    const place = places.get(ref);
    invariant(place !== undefined, `node ${ref} of the backup was not written`);
    return `${prefix}${place}`;
  };
  for await (const lines of batches(readLines(path.join(folder, RELATIONSHIPS), relationshipLine))) {
    const rows = lines.map(({ from, to, type, ...contents }) => ({
      from: elementOf(from),
      to: elementOf(to),
      type,
      ...valuesOf(contents),
    }));
    await database.write((transaction) => createRelationships(transaction, { rows }), {
      timeoutMs: WRITE_MS,
    });
    follow(lines.length);
  }
}

/** The properties as parameters; floats apart, for the driver sends a whole one as an integer. */
function valuesOf({ properties, floats = {} }: Pick<NodeLine, 'properties' | 'floats'>): {
  readonly [name: string]: Value;
} {
  const entries = Object.entries(floats);
  return {
    properties,
    floats: entries.flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : [])),
    floatLists: entries.flatMap(([name, values]) => (typeof values === 'string' ? [] : [{ name, values }])),
  };
}

async function* batches<Line extends Pick<NodeLine, 'properties'>>(
  lines: AsyncIterable<Line>,
): AsyncGenerator<readonly Line[]> {
  let batch: Line[] = [];
  let characters = 0;
  for await (const line of lines) {
    batch.push(line);
    for (const value of Object.values(line.properties)) {
      if (typeof value === 'string') characters += value.length;
    }
    if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
