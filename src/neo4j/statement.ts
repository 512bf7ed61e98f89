import { invariant } from '../shared/invariant.ts';
import type { Result, Value } from './index.ts';

/** What runs a statement: a transaction, or a database (auto-commit). */
export interface Runner {
  run(text: string, parameters?: Record<string, Value>): Promise<Result>;
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

/**
 * The rows of a result as objects.
 * @throws Error that names the file, the column and the value where a value is not of its declared type
 */
export function decodeAll<Row>(spec: StatementSpec, result: Result): readonly Row[] {
  const places = spec.returns.map(([name, type]) => {
    const place = result.keys.indexOf(name);
    invariant(place >= 0, `${spec.path} returned no column ${name}`);
    return { name, type, place };
  });
  return result.rows.map((row) => {
    const entries = places.map(({ name, type, place }): [string, unknown] => {
      const value = row[place];
      invariant(fits(value, type), `${spec.path}: ${name} is ${JSON.stringify(value)}, no ${type}`);
      return [name, value];
    });
    return Object.fromEntries(entries) as Row;
  });
}
