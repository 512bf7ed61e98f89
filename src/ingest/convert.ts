import type {
  Conversion,
  Converted,
  Converter,
  Fate,
  FileObject,
  Members,
  Part,
} from '../interop/conversion.ts';
import { CONVERTERS, type ForeignFormat } from './readers/format.ts';
import { unreadable } from './readers/index.ts';
import { PartsFault, partsOf } from './readers/parts.ts';
import { entriesOf, type Spool } from './spool.ts';
import type { ConversionCounts, ConvertedFile } from './types.ts';

/** A file in a format other than the dossier, after it was read; its objects are in the spool. */
export interface ForeignFile {
  /** Its number as a word of a spool key. */
  readonly word: string;
  readonly name: string;
  readonly format: ForeignFormat;
  readonly members: Members;
}

/** Takes what is made of a foreign file. */
export interface ForeignSink {
  fault(path: string, message: string): void;
  irregular(path: string, message: string): void;
  /** Called for each object that is read. */
  read(): void;
}

/** The largest object that is held in memory. */
const LONGEST = 64 * 1024 * 1024;

/**
 * Reads a foreign file: its objects go into the spool, `object, format, file, id` the ones that stay and `dropped,
 * format, file, …` those of which another, in this file or another, has the id; `holds, format, id` says which file's
 * object stays.
 */
export async function readForeign(
  chunks: AsyncIterable<Uint8Array>,
  { word, name, format }: Omit<ForeignFile, 'members'>,
  spool: Spool,
  sink: ForeignSink,
): Promise<ForeignFile> {
  const converter = CONVERTERS[format];
  const members: Record<string, unknown> = {};
  const place: Place = { word, format, spool, sink, dropped: 0 };
  let isList = false;
  try {
    for await (const { faults, ...part } of partsOf(chunks, LONGEST)) {
      for (const { path, message } of faults) sink.fault(pathOf(part) + path, message);
      if (faults.length > 0) continue;
      const objects = converter.objects(part);
      for (const object of objects) keep(object, converter, place);
      if (objects.length > 0) isList = true;
      else define(members, part);
      await spool.settle();
    }
    if (!isList) for (const object of converter.whole?.(members) ?? []) keep(object, converter, place);
  } catch (error) {
    sink.fault('', error instanceof PartsFault ? error.message : unreadable(error));
  }
  return { word, name, format, members };
}

interface Place {
  readonly word: string;
  readonly format: ForeignFormat;
  readonly spool: Spool;
  readonly sink: ForeignSink;
  dropped: number;
}

function pathOf({ name, index }: Part): string {
  return index === undefined ? name : `${name}[${index}]`;
}

/** Puts a member at the top, or an item of a list that is one. */
function define(members: Record<string, unknown>, { name, index, value: item }: Part): void {
  const list = members[name];
  if (index !== undefined && Array.isArray(list)) {
    list.push(item);
    return;
  }
  const value = index === undefined ? item : [item];
  // A plain assignment to __proto__ would set the prototype.
  Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true });
}

const written = ({ path, value }: FileObject): string => `${path}\n${JSON.stringify(value)}`;

function readObject(id: string, text: string): FileObject {
  const end = text.indexOf('\n');
  return { id, path: text.slice(0, end), value: JSON.parse(text.slice(end + 1)) as Members };
}

/** What the spool holds instead of an object that another with its id has replaced. */
const REPLACED = '';

function keep(object: FileObject, converter: Converter, place: Place): void {
  const { word, format, spool, sink } = place;
  const { id } = object;
  sink.read();
  const holder = spool.get(['holds', format, id]);
  const known = holder === undefined ? undefined : spool.get(['object', format, holder, id]);
  const hold = (one: FileObject) => {
    spool.put(['object', format, word, id], written(one));
    spool.put(['holds', format, id], word);
  };
  if (holder === undefined || known === undefined) {
    hold(object);
    return;
  }
  const { kept, problem } = converter.choose(readObject(id, known), object);
  if (problem !== undefined) sink.irregular(object.path, problem);
  const drop = (from: string, text: string) => {
    place.dropped += 1;
    spool.put(['dropped', format, from, `${word} ${String(place.dropped).padStart(9, '0')}`, id], text);
  };
  if (kept !== object) {
    drop(word, written(object));
    return;
  }
  drop(holder, known);
  spool.put(['object', format, holder, id], REPLACED);
  hold(object);
}

/** Takes the records that are made of foreign files, each once. */
export interface ConversionSink {
  record(file: ForeignFile, converted: Converted, path: string): Promise<void>;
  irregular(file: ForeignFile, path: string, message: string): void;
}

/** Makes records of the objects of all foreign files, which have been read. */
export async function convertForeign(
  files: readonly ForeignFile[],
  spool: Spool,
  sink: ConversionSink,
): Promise<ConvertedFile[]> {
  for (const file of files) await leaveNotes(file, spool);
  const reports: ConvertedFile[] = [];
  for (const file of files) {
    const counting = newCounting();
    await convertFile(file, spool, sink, counting);
    reports.push({ file: file.name, format: file.format, kinds: counting.kinds() });
  }
  return reports;
}

async function leaveNotes({ format, word }: ForeignFile, spool: Spool): Promise<void> {
  const converter: Converter = CONVERTERS[format];
  if (!converter.notes) return;
  for await (const [[id = ''], text] of entriesOf(spool, ['object', format, word])) {
    if (text === REPLACED) continue;
    for (const [about, note] of converter.notes(readObject(id, text))) {
      const notes = notesOn(spool, format, about);
      if (!notes.includes(note)) spool.put(['notes', format, about], JSON.stringify([...notes, note].sort()));
    }
    await spool.settle();
  }
}

function notesOn(spool: Spool, format: ForeignFormat, id: string): readonly string[] {
  const notes = spool.get(['notes', format, id]);
  return notes === undefined ? [] : (JSON.parse(notes) as string[]);
}

async function convertFile(
  file: ForeignFile,
  spool: Spool,
  sink: ConversionSink,
  counting: Counting,
): Promise<void> {
  const { format, word, members } = file;
  const converter: Converter = CONVERTERS[format];
  const notes = (id: string) => notesOn(spool, format, id);
  for await (const [[, id = ''], text] of entriesOf(spool, ['dropped', format, word])) {
    for (const kind of converter.kinds(readObject(id, text), members)) {
      counting.read(kind);
      counting.count(kind, 'merged');
    }
  }
  for (const problem of converter.problems?.(members, notes) ?? []) sink.irregular(file, '', problem);
  let path = '';
  const conversion: Conversion = {
    members,
    find: newFinder(spool, format),
    has: (id) => !id.includes('\0') && spool.get(['holds', format, id]) !== undefined,
    notes,
    count: counting.count,
    irregular: (message) => sink.irregular(file, path, message),
  };
  for await (const [[id = ''], text] of entriesOf(spool, ['object', format, word])) {
    if (text === REPLACED) continue;
    const object = readObject(id, text);
    path = object.path;
    for (const kind of converter.kinds(object, members)) counting.read(kind);
    for (const converted of converter.convert(object, conversion)) await sink.record(file, converted, path);
  }
}

/** Objects that are remembered of those last found, since a report or a creator is looked up for all that names it. */
const REMEMBERED = 1_000;

/** Finds objects of any file of the format in this import. */
function newFinder(spool: Spool, format: ForeignFormat): Conversion['find'] {
  const found = new Map<string, Members>();
  return (id) => {
    if (id.includes('\0')) return undefined;
    const known = found.get(id);
    if (known) return known;
    const holder = spool.get(['holds', format, id]);
    const text = holder === undefined ? undefined : spool.get(['object', format, holder, id]);
    if (text === undefined) return undefined;
    const { value } = readObject(id, text);
    if (found.size >= REMEMBERED) found.clear();
    found.set(id, value);
    return value;
  };
}

interface Counting {
  read(kind: string): void;
  count(kind: string, fate: Fate, number?: number): void;
  kinds(): Readonly<Record<string, ConversionCounts>>;
}

function newCounting(): Counting {
  const kinds = new Map<string, { -readonly [Name in keyof ConversionCounts]: number }>();
  const of = (kind: string) => {
    let counts = kinds.get(kind);
    if (!counts) {
      counts = { read: 0, mapped: 0, merged: 0, leftOut: 0 };
      kinds.set(kind, counts);
    }
    return counts;
  };
  return {
    read: (kind) => {
      of(kind).read += 1;
    },
    count: (kind, fate, number = 1) => {
      of(kind)[fate] += number;
    },
    kinds: () => Object.fromEntries([...kinds].sort(([left], [right]) => (left < right ? -1 : 1))),
  };
}
