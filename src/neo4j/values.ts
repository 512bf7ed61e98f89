import { types as nodeTypes } from 'node:util';
import { int } from 'neo4j-driver';
import { CounterclaimError } from '../shared/errors.ts';
import type { Value } from './database.ts';

// U+0000 is stored, but full-text search splits there and C programs end there. A lone surrogate is silently replaced
// by U+FFFD on the wire, so two texts (and two ids) could become one. With the flag u, \p{Surrogate} is a lone one.
const UNSOUND = /[\0\p{Surrogate}]/u;

/** Whether Neo4j can hold the text unchanged: no lone surrogate, no U+0000. */
export function isSoundText(text: string): boolean {
  return !UNSOUND.test(text);
}

/**
 * Parameters as the driver needs them: whole numbers in the safe range as INTEGER, all else as it is.
 * Throws INVALID_ENCODING for unsound text (see {@link isSoundText}), naming the parameter; throws TypeError for what
 * is no {@link Value} and would arrive as something else (`undefined`, a Date as `{}`).
 */
export function encodeParameters(parameters: Readonly<Record<string, Value>>): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const name of Object.keys(parameters)) encoded[name] = encode(parameters[name], name);
  return encoded;
}

function encode(value: unknown, path: string): unknown {
  switch (typeof value) {
    case 'string':
      if (UNSOUND.test(value)) throw unsound(path);
      return value;
    case 'number':
      return Number.isSafeInteger(value) ? int(value) : value;
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return encodeList(value, path);
      if (isPlain(value)) return encodeMap(value as Record<string, unknown>, path);
  }
  throw new TypeError(`Unexpected: parameter ${path} is ${describe(value)}, which is no value of Cypher`);
}

function encodeList(list: readonly unknown[], path: string): unknown[] {
  const encoded = new Array<unknown>(list.length);
  for (let index = 0; index < list.length; index += 1) {
    // The path is put together again only where it is needed: a batch has a hundred thousand values.
    const value = list[index];
    encoded[index] =
      typeof value === 'string' && !UNSOUND.test(value) ? value : encode(value, `${path}[${index}]`);
  }
  return encoded;
}

function encodeMap(map: Readonly<Record<string, unknown>>, path: string): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const name of Object.keys(map)) {
    const value = map[name];
    encoded[name] =
      typeof value === 'string' && !UNSOUND.test(value) ? value : encode(value, `${path}.${name}`);
  }
  return encoded;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describe(value: unknown): string {
  if (nodeTypes.isDate(value)) return 'a Date';
  return typeof value === 'object' && value !== null
    ? `an instance of ${value.constructor.name}`
    : typeof value;
}

function unsound(path: string): CounterclaimError {
  return new CounterclaimError(
    'INVALID_ENCODING',
    `${path} holds a lone surrogate or U+0000, which is no text that can be stored unchanged`,
    { path },
  );
}
