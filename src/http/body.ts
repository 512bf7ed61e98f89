import { isUtf8 } from 'node:buffer';
import { CounterclaimError } from '../shared/errors.ts';
import { DEFAULT_OPERATION_LIMITS } from '../shared/limits.ts';
import { RequestRefusal } from './errors.ts';
import { nestsDeeperThan } from './limits/json-depth.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;
const NUL = '\u0000';
/** Only an escape can bring in what the bytes cannot hold; most bodies have none and need no walk. */
const SUSPECT_ESCAPE = /\\u(?:[dD][89a-fA-F]|0000)/;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The value of a JSON body. Text must reach the graph code point for code point, so what has none is refused here and
 * never replaced. Throws INVALID_ENCODING (invalid UTF-8, a lone surrogate, U+0000, also escaped) and BAD_REQUEST (no
 * JSON, or nested too deep).
 */
export function parseJsonBody(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw invalidEncoding('the request body is no valid UTF-8');
  if (bytes.includes(0)) throw invalidEncoding('the request body holds U+0000');
  if (nestsDeeperThan(bytes, DEFAULT_OPERATION_LIMITS.jsonDepth)) {
    const most = DEFAULT_OPERATION_LIMITS.jsonDepth;
    throw new RequestRefusal(
      400,
      'BAD_REQUEST',
      `the request body nests deeper than ${most} lists and objects`,
    );
  }
  const text = bytes.toString('utf8');
  const value = parseJson(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  if (SUSPECT_ESCAPE.test(text)) refuseInvalidText(value, 'the request body');
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
    if (given !== null && SUSPECT_ESCAPE.test(given)) refuseInvalidText(parseJson(given), name);
  }
}

/** Throws INVALID_ENCODING, with the text's place, where a string or a key in the value is no valid text. */
function refuseInvalidText(value: unknown, place: string): void {
  // A list of what is left, and no recursion: the depth of a body is its sender's choice.
  const pending: { readonly value: unknown; readonly place: string }[] = [{ value, place }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next.value === 'string') refuseInvalidString(next.value, next.place);
    else if (typeof next.value === 'object' && next.value !== null) {
      for (const [key, child] of Object.entries(next.value)) {
        refuseInvalidString(key, `a key in ${next.place}`);
        const childPlace = next.place === place ? key : `${next.place}.${key}`;
        // Longer places help nobody, and a deep body would make them grow with the square of its depth.
        pending.push({ value: child, place: childPlace.length > 200 ? next.place : childPlace });
      }
    }
  }
}

function refuseInvalidString(text: string, place: string): void {
  if (text.includes(NUL)) throw invalidEncoding(`the text at ${place} holds U+0000`);
  const lone = LONE_SURROGATE.exec(text)?.[0];
  if (lone !== undefined) {
    const code = lone.charCodeAt(0).toString(16).toUpperCase();
    throw invalidEncoding(`the text at ${place} holds the lone surrogate U+${code}`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RequestRefusal(400, 'BAD_REQUEST', 'the request body is no valid JSON');
  }
}

function invalidEncoding(message: string): CounterclaimError {
  return new CounterclaimError('INVALID_ENCODING', message);
}
