import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of real data of the field, which is no part of the project. */
const SHARED_DATA = path.resolve(import.meta.dirname, '../../../shared/data');

/** Whether the real data is there. */
export const HAS_SHARED_DATA = existsSync(SHARED_DATA);

/** Says once, for the file that calls it, that its tests of real data do not run. */
export function tellOfMissingData(tests: string): void {
  if (!HAS_SHARED_DATA) process.stderr.write(`${tests} are skipped: the folder shared/data is absent\n`);
}

/** The path of a file of real data. */
export function sharedFile(...steps: readonly string[]): string {
  return path.join(SHARED_DATA, ...steps);
}

/** The content of a JSON file of real data. */
export function sharedJson<Content>(...steps: readonly string[]): Content {
  return JSON.parse(readFileSync(sharedFile(...steps), 'utf8')) as Content;
}
