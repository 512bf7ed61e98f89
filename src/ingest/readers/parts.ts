import type { Part } from '../../interop/conversion.ts';
import { type JsonFault, readJsonLine } from './json.ts';

/**
 * Parts a stream of JSON into the members at its top and, of members that are lists, their items, and reads one part
 * after the other: so a file of any size is read with the memory of its largest part. What parts one value from the next
 * is looked for here; each value is read by the strict reader, which no streaming parser would be: it refuses members
 * that are given twice and numbers that cannot be held.
 */

/** One part, and what is wrong with it; then its value is not to be used. */
export interface ReadPart extends Part {
  readonly faults: readonly JsonFault[];
}

/** The text is no JSON, is no UTF-8, or has a part that is too large; the message says which and where. */
export class PartsFault extends Error {}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const isBlank = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** Where the reading is: what is expected next at the top, or in the list that is a member of it. */
type Expected = 'top' | 'name' | 'colon' | 'value' | 'item' | 'after item' | 'after value' | 'end';

/** The parts of a JSON text whose top is an object or a list. Rejects with {@link PartsFault}. */
export async function* partsOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ReadPart> {
  const scanner = newScanner(longest);
  for await (const chunk of chunks) yield* scanner.scan(chunk);
  scanner.end();
}

function newScanner(longest: number) {
  let expected: Expected = 'top';
  /** The top is a list, or the member that is being read is one. */
  let topIsList = false;
  let inList = false;
  let name = '';
  let index = 0;
  const names = new Set<string>();
  // The value that is being read: what is held of it from earlier chunks, and how deep in it the scanner is.
  let held: Uint8Array[] = [];
  let heldLength = 0;
  let from = -1;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let offset = 0;
  let isFirst = true;

  const fault = (message: string, at: number): never => {
    throw new PartsFault(`${message} (byte ${offset + at + 1})`);
  };

  function textOf(chunk: Uint8Array, to: number): string {
    const last = chunk.subarray(from, to);
    const bytes = held.length === 0 ? last : Buffer.concat([...held, last]);
    held = [];
    heldLength = 0;
    from = -1;
    try {
      return DECODER.decode(bytes);
    } catch {
      return fault('is no valid UTF-8', to);
    }
  }

  function partOf(chunk: Uint8Array, to: number): ReadPart {
    const read = readJsonLine(textOf(chunk, to));
    if (read.value === undefined) {
      const where = inList ? `${name}[${index}]` : name;
      const [first] = read.faults;
      throw new PartsFault(`${where}: ${first?.message ?? 'is no JSON'}`);
    }
    return { name, ...(inList ? { index } : {}), value: read.value, faults: read.faults };
  }

  /** Takes the byte at `at` as the beginning of a value or a name. */
  function begin(byte: number, at: number): void {
    if (byte === COMMA || byte === COLON || byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      fault('no JSON value begins here', at);
    }
    from = at;
    inString = byte === QUOTE;
    depth = byte === OPEN_LIST || byte === OPEN_OBJECT ? 1 : 0;
  }

  function nameEnds(chunk: Uint8Array, to: number): void {
    const read = readJsonLine(textOf(chunk, to));
    if (typeof read.value !== 'string' || read.faults.length > 0) fault('no name begins here', to);
    name = read.value as string;
    if (names.has(name)) throw new PartsFault(`${name}: is given twice`);
    names.add(name);
    expected = 'colon';
  }

  /** What a byte at the top or in its list, outside of any value, means. */
  function between(byte: number, at: number): void {
    if (isBlank(byte)) return;
    switch (expected) {
      case 'top':
        if (byte !== OPEN_OBJECT && byte !== OPEN_LIST) fault('is neither an object nor a list', at);
        topIsList = byte === OPEN_LIST;
        inList = topIsList;
        expected = topIsList ? 'item' : 'name';
        return;
      case 'name':
        if (byte === CLOSE_OBJECT && names.size === 0) expected = 'end';
        else if (byte === QUOTE) begin(byte, at);
        else fault('no name begins here', at);
        return;
      case 'colon':
        if (byte !== COLON) fault('a colon is missing', at);
        expected = 'value';
        return;
      case 'value':
        if (byte === OPEN_LIST) {
          inList = true;
          index = 0;
          expected = 'item';
        } else begin(byte, at);
        return;
      case 'item':
        if (byte === CLOSE_LIST && index === 0) listEnds();
        else begin(byte, at);
        return;
      case 'after item':
        if (byte === COMMA) expected = 'item';
        else if (byte === CLOSE_LIST) listEnds();
        else fault('a comma or ] is missing', at);
        return;
      case 'after value':
        if (byte === COMMA) expected = 'name';
        else if (byte === CLOSE_OBJECT) expected = 'end';
        else fault('a comma or } is missing', at);
        return;
      case 'end':
        fault('something follows the end of the JSON text', at);
    }
  }

  function listEnds(): void {
    inList = false;
    expected = topIsList ? 'end' : 'after value';
  }

  /** The end of the value in this chunk, being the place after it; -1 where it goes on. */
  function valueEnd(chunk: Uint8Array, start: number): number {
    for (let at = start; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          inString = false;
          if (depth === 0) return at + 1;
        }
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1;
      else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        if (depth === 0) return at;
        depth -= 1;
        if (depth === 0) return at + 1;
      } else if (depth === 0 && (byte === COMMA || (byte !== undefined && isBlank(byte)))) return at;
    }
    return -1;
  }

  return {
    *scan(chunk: Uint8Array): Generator<ReadPart> {
      let at = 0;
      if (isFirst && BYTE_ORDER_MARK.every((byte, index) => chunk[index] === byte)) at = 3;
      isFirst = false;
      if (from >= 0) from = 0;
      while (at < chunk.length) {
        if (from < 0) {
          between(chunk[at] as number, at);
          // The first byte of a value has been looked at.
          at += 1;
          if (from < 0) continue;
        }
        const end = valueEnd(chunk, at);
        if (end < 0) break;
        at = end;
        if (expected === 'name') nameEnds(chunk, end);
        else {
          const part = partOf(chunk, end);
          expected = inList ? 'after item' : 'after value';
          if (inList) index += 1;
          yield part;
        }
      }
      if (from >= 0) {
        held.push(chunk.subarray(from));
        heldLength += chunk.length - from;
        if (heldLength > longest) {
          const where = inList ? `${name}[${index}]` : name;
          throw new PartsFault(`${where}: is larger than ${longest / 1024 / 1024} MiB`);
        }
      }
      offset += chunk.length;
    },
    end(): void {
      if (expected !== 'end') throw new PartsFault('the JSON text ends too soon');
    },
  };
}
