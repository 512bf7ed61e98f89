import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Longer than any article; a source's text is held in memory while it is checked and written. */
const TEXT_BYTES = 64 * 1024 * 1024;
// The text's own byte order mark, if any, counts in its offsets and its hash.
const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A text, or why there is none. */
export type TextFile = { readonly text: string } | { readonly problem: string };

/** Reads the text beside a dossier. It must lie in the dossier's folder or below, also after links are followed. */
export async function readTextFile(folder: string | undefined, name: string): Promise<TextFile> {
  if (folder === undefined) return { problem: 'is given, but this dossier is in no folder' };
  const file = path.resolve(folder, name);
  if (path.isAbsolute(name) || !isInside(folder, file)) return { problem: "is outside the dossier's folder" };
  try {
    const real = await realpath(file);
    if (!isInside(await realpath(folder), real)) return { problem: "leads outside the dossier's folder" };
    const facts = await stat(real);
    if (!facts.isFile()) return { problem: 'is no file' };
    if (facts.size > TEXT_BYTES) return { problem: `is larger than ${TEXT_BYTES / 1024 / 1024} MiB` };
    return { text: DECODER.decode(await readFile(real)) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'is no valid UTF-8' };
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { problem: code === 'ENOENT' ? 'is missing: there is no such file' : `cannot be read (${code})` };
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(path.resolve(folder), file);
  return (
    relative !== '' &&
    relative !== '..' &&
    !relative.startsWith(`..${path.sep}`) &&
    !path.isAbsolute(relative)
  );
}
