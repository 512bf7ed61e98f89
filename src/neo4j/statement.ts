import { invariant } from '../shared/invariant.ts';
import type { Result, Streamed, Value } from './index.ts';

/** What runs a statement: a transaction, or a database (auto-commit). */
export interface Runner {
  run(text: string, parameters?: Record<string, Value>): Promise<Result>;
}

/** What hands on the rows of a statement one by one. */
export interface Streamer {
  stream(text: string, parameters?: Record<string, Value>): AsyncIterable<Streamed>;
}

/** A whole statement of `cypher/`, embedded: its text and the columns that it returns, with their written types. */
export interface StatementSpec {
  readonly path: string;
  readonly text: string;
  readonly returns: readonly (readonly [name: string, type: string])[];
}

function fits(value: unknown, type: string): boolean {
  if (type.endsWith('?')) return value === null || fits(value, type.slice(0, -1));
  if (type.endsWith('[]')) {
    const item = type.slice(0, -2);
    return Array.isArray(value) && value.every((element) => fits(element, item));
  }
  if (type === 'string') return typeof value === 'string';
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'float') return typeof value === 'number';
  if (type === 'boolean') return typeof value === 'boolean';
  return type === 'any' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

/** How a row of such a result becomes an object. */
function decoder<Row>(spec: StatementSpec, keys: readonly string[]): (row: readonly unknown[]) => Row {
  const places = spec.returns.map(([name, type]) => {
    const place = keys.indexOf(name);
    invariant(place >= 0, `${spec.path} returned no column ${name}`);
    return { name, type, place };
  });
  return (row) => {
    const entries = places.map(({ name, type, place }): [string, unknown] => {
      const value = row[place];
      invariant(fits(value, type), `${spec.path}: ${name} is ${JSON.stringify(value)}, no ${type}`);
      return [name, value];
    });
    return Object.fromEntries(entries) as Row;
  };
}

/**
 * The rows of a result as objects.
 * @throws Error that names the file, the column and the value where a value is not of its declared type
 */
export function decodeAll<Row>(spec: StatementSpec, result: Result): readonly Row[] {
  return result.rows.map(decoder<Row>(spec, result.keys));
}

/** The rows of a stream as objects; throws as {@link decodeAll} does. */
export async function* decodeEach<Row>(
  spec: StatementSpec,
  rows: AsyncIterable<Streamed>,
): AsyncGenerator<Row> {
  let decode: ((row: readonly unknown[]) => Row) | undefined;
  for await (const { keys, row } of rows) {
    decode ??= decoder<Row>(spec, keys);
    yield decode(row);
  }
}
