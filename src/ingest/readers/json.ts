import { stepsText } from '../../interop/dossier/v1/index.ts';

/** Something wrong in JSON text: where, and what. `path` is empty for a syntax error, which names line and column. */
export interface JsonFault {
  readonly path: string;
  readonly message: string;
}

/** What was read, as far as it was JSON, and everything that is wrong with it. */
export interface ReadJson {
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
}

/** Deeper than any dossier; a text nested deeper is refused before it can exhaust the stack. */
const DEPTH = 32;
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// Control characters are not allowed unescaped in JSON.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class SyntaxFault extends Error {}

/**
 * Reads JSON more strictly than `JSON.parse`, which keeps the last of two members of one name and rounds numbers that
 * it cannot hold: both are faults here, each with its path. A syntax error ends the reading and is the only fault then.
 */
export function readStrictJson(text: string): ReadJson {
  const state: State = { text, at: 0, faults: [], steps: [] };
  try {
    const value = readValue(state);
    skip(state, SPACE);
    if (state.at < text.length) throw new SyntaxFault('something follows the end of the JSON text');
    return { value, faults: [...state.faults, ...valueFaults(value)] };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return {
      value: undefined,
      faults: [{ path: '', message: `${error.message} (${position(text, state.at)})` }],
    };
  }
}

interface State {
  readonly text: string;
  at: number;
  readonly faults: JsonFault[];
  readonly steps: (string | number)[];
}

function skip(state: State, pattern: RegExp): string {
  pattern.lastIndex = state.at;
  const found = pattern.exec(state.text)?.[0] ?? '';
  state.at += found.length;
  return found;
}

function readValue(state: State): unknown {
  skip(state, SPACE);
  const first = state.text[state.at];
  if (first === '{') return readObject(state);
  if (first === '[') return readList(state);
  if (first === '"') return readString(state);
  const number = skip(state, NUMBER);
  if (number !== '') return Number(number);
  for (const [word, value] of LITERALS) {
    if (state.text.startsWith(word, state.at)) {
      state.at += word.length;
      return value;
    }
  }
  throw new SyntaxFault(first === undefined ? 'the JSON text ends too soon' : 'no JSON value begins here');
}

function readString(state: State): string {
  const json = skip(state, STRING);
  if (json === '') throw new SyntaxFault('no JSON string begins here');
  return JSON.parse(json) as string;
}

function readList(state: State): unknown[] {
  const list: unknown[] = [];
  open(state);
  if (closes(state, ']')) return list;
  do {
    state.steps.push(list.length);
    list.push(readValue(state));
    state.steps.pop();
  } while (goesOn(state, ']'));
  return list;
}

function readObject(state: State): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  open(state);
  if (closes(state, '}')) return object;
  do {
    skip(state, SPACE);
    const name = readString(state);
    state.steps.push(name);
    if (Object.hasOwn(object, name)) fault(state, 'is given twice');
    skip(state, SPACE);
    if (state.text[state.at] !== ':') throw new SyntaxFault('a colon is missing');
    state.at += 1;
    const value = readValue(state);
    // A plain assignment to __proto__ would set the prototype.
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
    state.steps.pop();
  } while (goesOn(state, '}'));
  return object;
}

function fault(state: State, message: string): void {
  state.faults.push({ path: stepsText(state.steps), message });
}

function open(state: State): void {
  if (state.steps.length >= DEPTH) throw new SyntaxFault(`nested deeper than ${DEPTH} levels`);
  state.at += 1;
}

function closes(state: State, bracket: string): boolean {
  skip(state, SPACE);
  if (state.text[state.at] !== bracket) return false;
  state.at += 1;
  return true;
}

function goesOn(state: State, bracket: string): boolean {
  if (closes(state, bracket)) return false;
  if (state.text[state.at] !== ',') throw new SyntaxFault(`a comma or ${bracket} is missing`);
  state.at += 1;
  return true;
}

function position(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `line ${line}, column ${at - before.lastIndexOf('\n')}`;
}

/**
 * The same as {@link readStrictJson} for one line of JSON Lines, several times faster: `JSON.parse` reads it, and the
 * strict reader only where the line has more names than the value has members, so one was given twice.
 */
export function readJsonLine(line: string): ReadJson {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return readStrictJson(line);
  }
  const counted = members(value, 0);
  if (counted === undefined || counted !== namesIn(line)) return readStrictJson(line);
  return { value, faults: valueFaults(value) };
}

/** How many names of members there are in JSON: strings before a colon. */
function namesIn(line: string): number {
  let names = 0;
  for (let opening = line.indexOf('"'); opening >= 0; ) {
    const end = endOfString(line, opening);
    const next = line.indexOf('"', end);
    if (line.slice(end, next < 0 ? undefined : next).includes(':')) names += 1;
    opening = next;
  }
  return names;
}

function endOfString(line: string, opening: number): number {
  for (let from = opening + 1; ; ) {
    const quote = line.indexOf('"', from);
    if (quote < 0) return line.length;
    let slashes = 0;
    while (line[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}

/** The number of members of all objects in it; undefined when it is nested too deep. */
function members(value: unknown, depth: number): number | undefined {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= DEPTH) return undefined;
  let count = 0;
  if (!Array.isArray(value)) count += Object.keys(value).length;
  for (const member of Object.values(value)) {
    const inner = members(member, depth + 1);
    if (inner === undefined) return undefined;
    count += inner;
  }
  return count;
}

// With the flag u, \p{Surrogate} is a lone one.
const UNSOUND = /[\0\p{Surrogate}]/u;

/** What no value of a dossier may be, whatever its field: text that cannot be stored unchanged, numbers that were rounded. */
export function valueFaults(value: unknown): JsonFault[] {
  const faults: JsonFault[] = [];
  visit(value, [], faults);
  return faults;
}

function visit(value: unknown, steps: (string | number)[], faults: JsonFault[]): void {
  if (typeof value === 'string') {
    const found = UNSOUND.exec(value);
    if (found) {
      const what = found[0] === '\0' ? 'U+0000' : 'a lone surrogate';
      faults.push({ path: stepsText(steps), message: `holds ${what} at ${found.index}` });
    }
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      faults.push({ path: stepsText(steps), message: 'is a number too large to be held exactly' });
    }
  } else if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [name, member] of entries) {
      steps.push(name);
      if (name === '__proto__') faults.push({ path: stepsText(steps), message: 'unknown field' });
      if (typeof name === 'string' && UNSOUND.test(name)) {
        faults.push({
          path: stepsText(steps.slice(0, -1)),
          message: 'has a field with a name that is no text',
        });
      }
      visit(member, steps, faults);
      steps.pop();
    }
  }
}
