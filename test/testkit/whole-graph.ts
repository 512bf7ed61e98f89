import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '../../src/neo4j/index.ts';

/**
 * All that a graph holds, a line for each node and relationship, in order: labels, properties, ends. What no two imports
 * can have in common is left out: who held the lock how often, and the applied migrations.
 */
export type WholeGraph = readonly string[];

type Properties = Readonly<Record<string, unknown>>;

const UNLIKE = ['turn', 'since', 'owner'];

function nodeLine(labels: readonly string[], properties: Properties): string {
  const unlike = labels.includes('ImportLock') ? UNLIKE : [];
  const entries = Object.entries(properties).filter(([name]) => !unlike.includes(name));
  return `${[...labels].sort().join(':')} ${JSON.stringify(entries.sort(byName))}`;
}

function linkLine(from: unknown, type: string, to: unknown, properties: Properties): string {
  return `${from} ${type} ${to} ${JSON.stringify(Object.entries(properties).sort(byName))}`;
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

/** What a database holds. */
export async function wholeGraph(database: Database): Promise<WholeGraph> {
  const nodes = await database.run(
    'MATCH (node) WHERE NOT node:__Neo4jMigration AND NOT node:__Neo4jMigrationsLock RETURN labels(node), properties(node)',
  );
  const links = await database.run(
    'MATCH (from)-[link]->(to) WHERE NOT from:__Neo4jMigration RETURN from.id, type(link), to.id, properties(link)',
  );
  return [
    ...(nodes.rows as readonly (readonly [string[], Properties])[]).map((row) => nodeLine(...row)),
    ...(links.rows as readonly (readonly [string, string, string, Properties])[]).map((row) =>
      linkLine(...row),
    ),
  ].sort();
}

/** What the files of a bulk import would make. */
export function graphOfCsv(folder: string): WholeGraph {
  const lines = readdirSync(folder).flatMap((name) => {
    const [header = [], ...rows] = rowsOf(readFileSync(path.join(folder, name), 'utf8'));
    const columns = header.map((column) => column ?? '');
    const type = path.basename(name, '.csv');
    return rows.map((row) => {
      const properties = Object.fromEntries(
        columns.flatMap((column, index) => {
          const value = row[index];
          const [property = '', kind = ''] = column.split(':');
          return property === '' || value === undefined ? [] : [[property, readValue(value, kind)]];
        }),
      );
      const [first = '', second = ''] = row;
      return columns[0] === ':LABEL'
        ? nodeLine(first.split(';'), properties)
        : linkLine(first, type, second, properties);
    });
  });
  return lines.sort();
}

function readValue(value: string, kind: string): unknown {
  if (kind === 'long') return Number(value);
  if (kind === 'boolean') return value === 'true';
  return kind === 'string[]' ? value.split(';') : value;
}

/** The rows of comma-separated values; undefined where there is nothing between two commas. */
function rowsOf(text: string): (string | undefined)[][] {
  const rows: (string | undefined)[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (bare === '' ? undefined : bare));
    if (end === '\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

/** The first lines that only one of two graphs has; empty where they are the same. */
export function differences(one: WholeGraph, other: WholeGraph): string[] {
  const only = (lines: WholeGraph, others: ReadonlySet<string>) =>
    lines.filter((line) => !others.has(line)).slice(0, 5);
  const found = [
    ...only(one, new Set(other)).map((line) => `- ${line}`),
    ...only(other, new Set(one)).map((line) => `+ ${line}`),
  ];
  // A line may be there twice in one of them.
  return found.length === 0 && one.length !== other.length
    ? [`${one.length} and ${other.length} lines`]
    : found;
}
