import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { CounterclaimError } from '../shared/errors.ts';

/** The form of the files; another number is another form. */
export const FORMAT = 1;
const FILE = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
const counts = z.record(z.string(), count).readonly();

const contents = z.strictObject({
  format: z.literal(FORMAT),
  /** `lines`: nodes and relationships in JSON Lines. `dump`: the store, as Neo4j's own tool writes it. */
  kind: z.enum(['lines', 'dump']),
  /** Such as `2026-01-31T12:00:00.000Z`: what was committed by then is in it. */
  takenAt: z.iso.datetime({ precision: 3 }),
  program: z.string(),
  neo4j: z.string(),
  /** The last migration of the graph. */
  schemaVersion: z.string(),
  nodes: count,
  relationships: count,
  byLabel: counts,
  byType: counts,
  /** The canonical hash of the graph: see takeFingerprint. */
  fingerprint: sha256,
  files: z.array(z.strictObject({ name: z.string().regex(/^[\w.]+$/), bytes: count, sha256 })).readonly(),
});
const manifest = z.strictObject({ ...contents.shape, sha256 });

/** What a backup says of itself. */
export type Manifest = z.output<typeof contents>;

/** Writes the manifest with its own hash: the last file of a backup. */
export async function writeManifest(folder: string, of: Manifest): Promise<void> {
  const text = JSON.stringify({ ...of, sha256: hashOf(of) }, null, 2);
  await writeFile(path.join(folder, FILE), `${text}\n`, { flush: true });
}

/** Reads it. Throws BACKUP_INVALID where there is none, or it is cut off, was changed, or is of another form. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, FILE);
  let written: unknown;
  try {
    written = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw invalid(file, missing ? 'is missing, so this is no whole backup' : 'cannot be read', cause);
  }
  const { format } = (written ?? {}) as { format?: unknown };
  if (format !== FORMAT) {
    throw invalid(file, `is of format ${JSON.stringify(format)}; this program knows ${FORMAT}`);
  }
  const parsed = manifest.safeParse(written);
  if (!parsed.success) throw invalid(file, 'is no manifest of a backup', parsed.error);
  const { sha256: given, ...of } = parsed.data;
  if (hashOf(of) !== given) throw invalid(file, 'was changed: its own SHA-256 is another one');
  return of;
}

/** A fault of a backup, with the file that has it. */
export function invalid(file: string, problem: string, cause?: unknown): CounterclaimError {
  return new CounterclaimError('BACKUP_INVALID', `${file} ${problem}`, { file }, { cause });
}

function hashOf(of: Manifest): string {
  // Parsed again, so that the fields stand in the order of the schema however they are written.
  return createHash('sha256')
    .update(JSON.stringify(contents.parse(of)))
    .digest('hex');
}
