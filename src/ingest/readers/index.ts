import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { LISTS, type List, TYPES } from '../../interop/dossier/v1/index.ts';
import type { DossierInput } from '../types.ts';
import { formatOf, type ImportFormat } from './format.ts';
import { type JsonFault, type ReadJson, readJsonLine, readStrictJson } from './json.ts';
import { linesOf } from './lines.ts';
import { readYaml } from './yaml.ts';

/** JSON and YAML are held in memory whole, so they have a limit; JSON Lines has one a line only. */
const WHOLE_FILE_BYTES = 64 * 1024 * 1024;

/** Takes what a reader finds, in the order of the file. */
export interface DossierSink {
  /** The members at the top; `path` leads to them: empty, or `line 1`. */
  header(value: unknown, path: string): void;
  /** One record; `path` leads to it: `statements[3]`, or `line 17: statements`. `json` is its text where it has one. */
  record(list: List, value: unknown, path: string): Promise<void> | void;
  fault(path: string, message: string): void;
}

/** The name of an input, and the folder that its `textFile`s are in. */
export function nameOf(input: DossierInput): string {
  return 'path' in input ? input.path : input.name;
}

/** The folder that an input's `textFile`s are relative to. */
export function folderOf(input: DossierInput): string | undefined {
  return 'path' in input ? path.dirname(path.resolve(input.path)) : input.baseDirectory;
}

/** Reads a dossier of any kind into the sink. Never rejects for what is wrong with the file: that is a fault. */
export async function readDossier(input: DossierInput, sink: DossierSink): Promise<void> {
  const ending = path.extname(nameOf(input)).toLowerCase();
  try {
    if (ending === '.jsonl' || ending === '.ndjson') await readLines(chunksOf(input), sink);
    else if (ending === '.json') await readWhole(input, readStrictJson, sink);
    else if (ending === '.yaml' || ending === '.yml') await readWhole(input, readYaml, sink);
    else sink.fault('', 'is no dossier: its name ends in none of .json, .yaml, .yml, .jsonl, .ndjson');
  } catch (error) {
    sink.fault('', unreadable(error));
  }
}

/** The format of an input, by its name's ending and its content; tells the fault of one that cannot be read. */
export async function formatOfInput(
  input: DossierInput,
  wished: ImportFormat | undefined,
  fault: DossierSink['fault'],
): Promise<ImportFormat | undefined> {
  const ending = path.extname(nameOf(input)).toLowerCase();
  try {
    // Only dossiers are written as YAML or JSON Lines.
    if (wished !== undefined || (ending !== '.json' && ending !== '.jsonld')) return wished ?? 'dossier';
    return await formatOf(chunksOf(input), WHOLE_FILE_BYTES);
  } catch (error) {
    fault('', unreadable(error));
    return undefined;
  }
}

/** What is told of a file that the system does not let us read; throws all other errors. */
export function unreadable(error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`;
}

/** The bytes of an input. */
export async function* chunksOf(input: DossierInput): AsyncGenerator<Uint8Array> {
  if ('path' in input) yield* createReadStream(input.path, { highWaterMark: 1024 * 1024 });
  else yield typeof input.content === 'string' ? encoded(input.content) : input.content;
}

/** Text as bytes, with lone surrogates kept visible as an escape cannot: they make the bytes invalid UTF-8. */
function encoded(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  return /\p{Surrogate}/u.test(text) ? Buffer.concat([bytes, Uint8Array.of(0xff)]) : bytes;
}

async function readWhole(
  input: DossierInput,
  read: (text: string) => ReadJson,
  sink: DossierSink,
): Promise<void> {
  const size = 'path' in input ? (await stat(input.path)).size : input.content.length;
  if (size > WHOLE_FILE_BYTES) {
    return sink.fault('', `is larger than ${WHOLE_FILE_BYTES / 1024 / 1024} MiB: give it as JSON Lines`);
  }
  const bytes =
    'path' in input
      ? await readFile(input.path)
      : typeof input.content === 'string'
        ? encoded(input.content)
        : input.content;
  const text = decode(bytes);
  if (text === undefined) return sink.fault('', 'is no valid UTF-8');
  const { value, faults } = read(text);
  for (const { path: steps, message } of faults) sink.fault(steps.replace(/^\./, ''), message);
  if (value !== undefined) await spread(value, sink);
}

async function spread(value: unknown, sink: DossierSink): Promise<void> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return sink.fault('', 'is no dossier: it must be an object with "dossier": 1');
  }
  const header: Record<string, unknown> = { ...value };
  for (const list of LISTS) delete header[list];
  sink.header(header, '');
  for (const list of LISTS) {
    const records = (value as Record<string, unknown>)[list];
    if (records === undefined) continue;
    if (!Array.isArray(records)) sink.fault(list, 'must be a list');
    else
      for (const [index, record] of records.entries()) await sink.record(list, record, `${list}[${index}]`);
  }
}

const LIST_OF_TYPE = new Map<unknown, List>(LISTS.map((list) => [TYPES[list], list]));

async function readLines(chunks: AsyncIterable<Uint8Array>, sink: DossierSink): Promise<void> {
  let headed = false;
  for await (const lines of linesOf(chunks, WHOLE_FILE_BYTES)) {
    for (const { number, bytes } of lines) {
      const at = `line ${number}`;
      if (bytes === undefined) {
        sink.fault(at, `is longer than ${WHOLE_FILE_BYTES / 1024 / 1024} MiB`);
        continue;
      }
      const text = decode(bytes);
      if (text === undefined) sink.fault(at, 'is no valid UTF-8');
      else if (text.trim() === '') continue;
      else if (headed) await readLine(text, at, sink);
      else readHeader(text, at, sink);
      headed = true;
    }
  }
  if (!headed) sink.fault('', 'is empty');
}

function readHeader(line: string, at: string, sink: DossierSink): void {
  const { value, faults } = readJsonLine(line);
  tell(faults, at, sink);
  if (value !== undefined) sink.header(value, at);
}

async function readLine(line: string, at: string, sink: DossierSink): Promise<void> {
  const { value, faults } = readJsonLine(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    tell(faults, at, sink);
    if (value !== undefined) sink.fault(at, 'is no record: it must be an object with a type');
    return;
  }
  const { type, ...record } = value as Record<string, unknown>;
  const list = LIST_OF_TYPE.get(type);
  tell(faults, list ? `${at}: ${list}` : at, sink);
  if (list) return sink.record(list, record, `${at}: ${list}`);
  const words = [...LIST_OF_TYPE.keys()].join(', ');
  sink.fault(
    `${at}: type`,
    type === undefined ? 'is missing' : `${JSON.stringify(type)} is none of ${words}`,
  );
}

/** Tells the faults of a line; `at` is the line, or the line and its list. */
function tell(faults: readonly JsonFault[], at: string, sink: DossierSink): void {
  for (const { path: steps, message } of faults) {
    const inside = at.includes(': ') ? steps : steps.replace(/^\./, ': ');
    // The line of the file is told already; in the text it is always the first.
    sink.fault(at + inside, message.replace('(line 1, column', '(column'));
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true });

/** The text, without a byte order mark; undefined where the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}
