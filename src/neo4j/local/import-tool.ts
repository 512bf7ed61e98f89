import { availableParallelism } from 'node:os';
import path from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';
import { type AdminTool, faultIn, runAdminTool } from './admin-tool.ts';
import { diskFull, saysDiskFull } from './disk.ts';

/** The files of a graph, for neo4j-admin: their names within one folder. */
export interface BulkFiles {
  readonly nodes: readonly string[];
  readonly relationships: readonly (readonly [type: string, file: string])[];
  /** Files with values of more than one line. */
  readonly multiline: readonly string[];
  /** The longest value in characters. */
  readonly longest: number;
  readonly counts: { readonly nodes: number; readonly relationships: number };
}

/** The longest value that the tool takes without being told. */
const READ_BUFFER = 4 * 1024 * 1024;
/** A character is at most three bytes, in a pair of two at most four. */
const BYTES_A_CHARACTER = 3;

/** The words after `neo4j-admin` that load the files into a new database, run in the folder that holds them. */
export function importWords({ nodes, relationships, multiline, longest }: BulkFiles): readonly string[] {
  // A value of quotes alone is twice as long in its file.
  const bytes = longest * BYTES_A_CHARACTER * 2;
  return [
    'database',
    'import',
    'full',
    'neo4j',
    ...nodes.map((file) => `--nodes=${file}`),
    ...relationships.map(([type, file]) => `--relationships=${type}=${file}`),
    ...(multiline.length > 0
      ? ['--multiline-fields-format=v2', `--multiline-fields=${multiline.join(',')}`]
      : []),
    ...(bytes > READ_BUFFER ? [`--read-buffer-size=${bytes}`] : []),
    '--bad-tolerance=0',
  ];
}

/**
 * Makes the database of a home, which has none, from files of a folder.
 * @throws CounterclaimError DISK_FULL, GRAPH_INVALID where the tool made something else of the files or refused them
 */
export async function runImportTool(tool: AdminTool, folder: string, files: BulkFiles): Promise<void> {
  const { home } = tool;
  const { code, output } = await runAdminTool(
    tool,
    [
      ...importWords(files),
      `--report-file=${path.join(home, 'import.report')}`,
      `--threads=${availableParallelism()}`,
    ],
    folder,
  );
  if (code !== 0) {
    if (saysDiskFull(output)) throw diskFull(home, 'loading the graph');
    throw new CounterclaimError('GRAPH_INVALID', `neo4j-admin could not load the graph: ${faultIn(output)}`);
  }
  const made = { nodes: countOf(output, 'nodes'), relationships: countOf(output, 'relationships') };
  const { nodes, relationships } = files.counts;
  if (made.nodes === nodes && made.relationships === relationships) return;
  throw new CounterclaimError(
    'GRAPH_INVALID',
    `neo4j-admin made ${made.nodes} nodes and ${made.relationships} relationships of ${nodes} and ${relationships}`,
  );
}

/** `Imported:` and below it `  1000 nodes`. */
function countOf(output: string, what: string): number {
  return Number(
    new RegExp(`^\\s+(\\d+) ${what}$`, 'm').exec(output.slice(output.lastIndexOf('Imported:')))?.[1],
  );
}
