import { isUtf8 } from 'node:buffer';
import { CounterclaimError } from '../shared/errors.ts';
import { DEFAULT_OPERATION_LIMITS } from '../shared/limits.ts';
import { RequestRefusal } from './errors.ts';
import { jsonShape } from './limits/json-shape.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;
const NUL = '\u0000';
/** Only an escape can bring in what the bytes cannot hold; most bodies have none and need no walk. */
const SUSPECT_ESCAPE = /\\u(?:[dD][89a-fA-F]|0000)/;
/** Sixteen digits in a row, or an exponent: what may be no exact number, as a number or in a text. */
const SUSPECT_NUMBER = /\d{16}|\d[eE]/;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The value of a JSON body. Text must reach the graph code point for code point, so what has none is refused here and
 * never replaced; so is what `JSON.parse` would change without a word. Throws INVALID_ENCODING (invalid UTF-8, a lone
 * surrogate, U+0000, also escaped) and BAD_REQUEST (no JSON, nested too deep, a name given twice in one object, a number
 * that cannot be held exactly).
 */
export function parseJsonBody(bytes: Buffer): unknown {
  const place = 'the request body';
  if (!isUtf8(bytes)) throw invalidEncoding(`${place} is no valid UTF-8`);
  if (bytes.includes(0)) throw invalidEncoding(`${place} holds U+0000`);
  const text = bytes.toString('utf8');
  return parseExactly(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, bytes, place);
}

/** @param bytes the text's own, with or without a byte order mark */
function parseExactly(text: string, bytes: Uint8Array, place: string): unknown {
  const most = DEFAULT_OPERATION_LIMITS.jsonDepth;
  const { tooDeep, members } = jsonShape(bytes, most);
  if (tooDeep) throw badRequest(`${place} nests deeper than ${most} lists and objects`);
  const value = parseJson(text, place);
  const checks = { text: SUSPECT_ESCAPE.test(text), numbers: SUSPECT_NUMBER.test(text) };
  if (membersOf(value, place, checks) !== members)
    throw badRequest(`${place} gives a name twice in one object`);
  return value;
}

/**
 * Refuses a request target whose query string is no valid text once it is decoded, and GET variables likewise.
 * Throws INVALID_ENCODING. What is malformed in other ways is left to those who read the parameters.
 */
export function checkQueryString(target: string): void {
  const start = target.indexOf('?');
  if (start < 0) return;
  const query = target.slice(start + 1);
  for (const [run] of query.matchAll(/(?:%[0-9a-fA-F]{2})+/g)) {
    const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
    if (!isUtf8(bytes)) throw invalidEncoding('the query string is no valid UTF-8');
    if (bytes.includes(0)) throw invalidEncoding('the query string holds U+0000');
  }
  for (const name of ['variables', 'extensions']) {
    const given = new URLSearchParams(query).get(name);
    if (given !== null) parseExactly(given, Buffer.from(given, 'utf8'), name);
  }
}

/** What of the values in a body has to be looked at. */
interface Checks {
  readonly text: boolean;
  readonly numbers: boolean;
}

/**
 * How many members all objects of a value have. Throws INVALID_ENCODING, with the text's place, where a string or a key
 * in it is no valid text, and BAD_REQUEST where a number is none that is held exactly.
 */
function membersOf(whole: unknown, place: string, checks: Checks): number {
  let members = 0;
  // A list of what is left, and no recursion: the depth of a body is its sender's choice.
  const pending: { readonly value: unknown; readonly place: string }[] = [{ value: whole, place }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value } = next;
    if (typeof value === 'string' && checks.text) refuseInvalidString(value, next.place);
    else if (typeof value === 'number' && checks.numbers) refuseRounded(value, next.place);
    else if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      for (const [key, child] of Object.entries(value)) {
        if (!isList) members += 1;
        if (checks.text) refuseInvalidString(key, `a key in ${next.place}`);
        if (typeof child === 'boolean' || child === null) continue;
        const childPlace = next.place === place ? key : `${next.place}.${key}`;
        // Longer places help nobody, and a deep body would make them grow with the square of its depth.
        pending.push({ value: child, place: childPlace.length > 200 ? next.place : childPlace });
      }
    }
  }
  return members;
}

/** An id that is sent as a number must not become its neighbour's. */
function refuseRounded(number: number, place: string): void {
  if (!(Math.abs(number) <= Number.MAX_SAFE_INTEGER))
    throw badRequest(`the number at ${place} is too large to be held exactly; send it as a string`);
}

function refuseInvalidString(text: string, place: string): void {
  if (text.includes(NUL)) throw invalidEncoding(`the text at ${place} holds U+0000`);
  const lone = LONE_SURROGATE.exec(text)?.[0];
  if (lone !== undefined) {
    const code = lone.charCodeAt(0).toString(16).toUpperCase();
    throw invalidEncoding(`the text at ${place} holds the lone surrogate U+${code}`);
  }
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest(`${place} is no valid JSON`);
  }
}

function badRequest(message: string): RequestRefusal {
  return new RequestRefusal(400, 'BAD_REQUEST', message);
}

function invalidEncoding(message: string): CounterclaimError {
  return new CounterclaimError('INVALID_ENCODING', message);
}
