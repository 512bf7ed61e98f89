import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { ConnectSettings } from '../../src/neo4j/index.ts';

/** Starts another process that migrates, and kills it as soon as it says that it is about to apply the file. */
export async function killedDuring(
  settings: ConnectSettings,
  directory: string,
  source: string,
): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./migrate-process.ts', import.meta.url))],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  child.stdin.end(JSON.stringify({ settings, directory }));
  for await (const chunk of child.stdout) {
    if (String(chunk).includes(source)) child.kill('SIGKILL');
  }
  const signal =
    child.signalCode ?? (await new Promise((resolve) => child.once('exit', (_, by) => resolve(by))));
  expect(signal).toBe('SIGKILL');
}
