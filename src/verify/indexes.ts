import { readMigrations } from '../neo4j/migrations/index.ts';
import type { Finding } from './finding.ts';

const CREATED = /^\s*CREATE\s+(CONSTRAINT|(?:\w+\s+)?INDEX)\s+(\w+)/gim;

/** One row of `cypher/check/check-indexes.cypher`. */
export interface IndexRow {
  readonly name: string;
  readonly state: string;
  readonly constraint: string | null;
}

/** Every constraint and index that a migration makes is there and online. */
export async function checkIndexes(rows: readonly IndexRow[]): Promise<readonly Finding[]> {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const statements = (await readMigrations()).flatMap((migration) => migration.statements);
  return statements
    .flatMap((statement) => [...statement.matchAll(CREATED)])
    .flatMap(([, kind = '', name = '']) => {
      const row = byName.get(name);
      const isConstraint = kind.toUpperCase() === 'CONSTRAINT';
      if (!row || (isConstraint && row.constraint !== name))
        return [missing(`${kind.toLowerCase()} ${name} is missing`)];
      return row.state === 'ONLINE' ? [] : [missing(`${kind.toLowerCase()} ${name} is ${row.state}`)];
    });
}

function missing(message: string): Finding {
  return { rule: 'missing-index', record: null, element: null, message };
}
