import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CounterclaimError } from '../shared/errors.ts';

/** The only documents that run, by id. */
export interface TrustedDocuments {
  /** The document of this id; undefined where the manifest has none. */
  byId(id: string): string | undefined;
  /** Whether the manifest has exactly this text. */
  has(text: string): boolean;
}

/** An id that says itself what the document's SHA-256 is, as clients and build tools write it. */
const HASH = /^(?:sha256:)?([0-9a-f]{64})$/;

/**
 * Reads a manifest: a JSON object of ids and GraphQL documents.
 * @throws CounterclaimError CONFIG_INVALID where it is none, or where an id is the hash of another text
 */
export async function loadTrustedDocuments(file: string): Promise<TrustedDocuments> {
  const documents = await readManifest(file);
  for (const [id, text] of documents) {
    const hash = HASH.exec(id)?.[1];
    if (hash !== undefined && hash !== createHash('sha256').update(text).digest('hex')) {
      throw invalid(file, `the document of ${id} has another hash`);
    }
  }
  const texts = new Set(documents.values());
  return { byId: (id) => documents.get(id), has: (text) => texts.has(text) };
}

async function readManifest(file: string): Promise<ReadonlyMap<string, string>> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw invalid(file, `cannot be read as JSON (${(error as { code?: string }).code ?? 'no JSON'})`, error);
  }
  const isObject = typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest);
  const entries = isObject ? Object.entries(manifest as object) : [];
  if (entries.length === 0 || !entries.every(([, text]) => typeof text === 'string' && text !== '')) {
    throw invalid(file, 'is no JSON object of ids and documents');
  }
  return new Map(entries);
}

function invalid(file: string, problem: string, cause?: unknown): CounterclaimError {
  const message = `COUNTERCLAIM_TRUSTED_DOCUMENTS: ${file} ${problem}`;
  return new CounterclaimError('CONFIG_INVALID', message, {}, { cause });
}
