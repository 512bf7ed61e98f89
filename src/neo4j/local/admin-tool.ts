import path from 'node:path';
import { type CommandResult, runCommand } from './command.ts';
import { configFolder } from './home.ts';
import type { Java } from './java.ts';

/** A home, and what neo4j-admin is run with on it. */
export interface AdminTool {
  readonly java: Java;
  readonly lib: string;
  readonly home: string;
  readonly signal?: AbortSignal;
}

const HEAP_MB = 1_024;

/** Runs neo4j-admin on a home that no server uses, in the folder where one is given. It ends with this program. */
export async function runAdminTool(
  { java, lib, home, signal }: AdminTool,
  words: readonly string[],
  folder: string = home,
): Promise<CommandResult> {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const result = await runCommand(
    java.command,
    [
      `-Xmx${HEAP_MB}m`,
      '-XX:+UseParallelGC',
      ...opened,
      '-cp',
      path.join(lib, '*'),
      'org.neo4j.cli.AdminTool',
      ...words,
    ],
    { cwd: folder, env: { NEO4J_HOME: home, NEO4J_CONF: configFolder(home) }, bound: true, signal },
  );
  return result ?? { code: null, output: '' };
}

/** The line of its output that tells most of what went wrong. */
export function faultIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const telling =
    lines.find((line) => /Caused by|Exception|rror/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return telling.trim().slice(0, 300);
}
