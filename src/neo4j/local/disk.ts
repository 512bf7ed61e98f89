import { statfs } from 'node:fs/promises';
import { CounterclaimError } from '../../shared/errors.ts';

const MEGABYTE = 1_000_000;

/** @throws CounterclaimError DISK_FULL where fewer than `needed` megabytes are free in the folder, which must exist */
export async function requireSpace(folder: string, needed: number, purpose: string): Promise<void> {
  const free = Math.floor(await freeMegabytes(folder));
  if (free < needed) throw diskFull(folder, `${purpose} needs ${needed} MB and ${free} MB are free`);
}

/** The room in the folder for this user. */
export async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return (bavail * bsize) / MEGABYTE;
}

/** The fault of a full disk, with what was being done in the folder. */
export function diskFull(folder: string, what: string, cause?: unknown): CounterclaimError {
  return new CounterclaimError('DISK_FULL', `No space is left in ${folder}: ${what}.`, { folder }, { cause });
}

/** Whether an error or a line of output says that a disk or a quota is full. */
export function saysDiskFull(fault: unknown): boolean {
  const code = (fault as NodeJS.ErrnoException | null)?.code;
  return (
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    (typeof fault === 'string' &&
      /No space left on device|Disk quota exceeded|There is not enough space/i.test(fault))
  );
}
