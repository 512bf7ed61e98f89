import { spawn } from 'node:child_process';
import type { ImportReport } from '../../src/ingest/index.ts';

/** Has the process say at its end how many kilobytes it took at its highest, and how many microseconds it worked. */
const USAGE = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('usage ' + maxRSS + ' ' + (userCPUTime + systemCPUTime));
})`;

/** What an import did, and what its process took. */
export interface Ran {
  readonly report: ImportReport;
  /** Resident memory at its highest. */
  readonly megabytes: number;
  /** Processor time, in seconds, of the process without those that it started. */
  readonly processorSeconds: number;
}

/**
 * Runs `counterclaim import` with these words in a process of its own. `told` gets what it says of its progress, as it
 * says it. Rejects where the import fails, with its last words.
 */
export function runImport(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  told: (words: string) => void = () => undefined,
): Promise<Ran> {
  const preload = `data:text/javascript,${encodeURIComponent(USAGE)}`;
  const child = spawn(
    process.execPath,
    ['--import', preload, 'bin/counterclaim.mjs', 'import', '--json', ...words],
    { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let report = '';
  let last = '';
  child.stdout.on('data', (chunk: Buffer) => {
    report += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    told(chunk.toString());
    last = (last + chunk.toString()).slice(-2_000);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const [, kilobytes, microseconds] = /usage (\d+) (\d+)$/.exec(last)?.map(Number) ?? [];
      if (code !== 0 || !kilobytes || !microseconds)
        return reject(new Error(`the import ended with ${code}: ${last}`));
      resolve({
        report: JSON.parse(report) as ImportReport,
        megabytes: Math.round(kilobytes / 1024),
        processorSeconds: microseconds / 1e6,
      });
    });
  });
}
