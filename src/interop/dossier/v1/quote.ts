import { sha256 } from '../../../shared/ids.ts';
import { shown } from './faults.ts';

/** Words, and where they may stand in a text, in UTF-16 units. */
export interface Quote {
  readonly exact: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Where the words stand, or why they do not. */
export type Place =
  | { readonly found: true; readonly start: number; readonly end: number }
  | {
      readonly found: false;
      readonly step: 'exact' | 'start' | 'prefix' | 'suffix';
      readonly message: string;
    };

/**
 * Finds the words in the text. With offsets they must stand exactly there, between prefix and suffix; without, they
 * must stand in one place only. Nothing is ever moved or matched loosely: a wrong quotation is refused.
 */
export function place(quote: Quote, text: string): Place {
  if (quote.start === undefined || quote.end === undefined) return onlyPlace(quote, text);
  const { exact, start, end, prefix, suffix } = quote;
  const there = text.slice(start, end);
  if (there !== exact) {
    return {
      found: false,
      step: 'start',
      message: `the text at ${start}–${end} is ${shown(there)}, not ${shown(exact)}`,
    };
  }
  if (prefix !== undefined && !text.endsWith(prefix, start)) {
    return {
      found: false,
      step: 'prefix',
      message: `the text before ${start} does not end in ${shown(prefix)}`,
    };
  }
  if (suffix !== undefined && !text.startsWith(suffix, end)) {
    return {
      found: false,
      step: 'suffix',
      message: `the text after ${end} does not begin with ${shown(suffix)}`,
    };
  }
  return { found: true, start, end };
}

function onlyPlace({ exact, prefix, suffix }: Quote, text: string): Place {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < 2; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (prefix !== undefined && !text.endsWith(prefix, at)) continue;
    if (suffix !== undefined && !text.startsWith(suffix, end)) continue;
    places.push(at);
  }
  const [start, second] = places;
  const where = prefix === undefined && suffix === undefined ? '' : ' between that prefix and suffix';
  if (start === undefined) {
    return { found: false, step: 'exact', message: `${shown(exact)} does not occur in the text${where}` };
  }
  if (second !== undefined) {
    return {
      found: false,
      step: 'exact',
      message: `${shown(exact)} occurs at ${start} and at ${second}${where}: give start and end`,
    };
  }
  return { found: true, start, end: start + exact.length };
}

/** The SHA-256 of a source's text, and what is wrong where the record gives another one. */
export function hashOf(
  text: string,
  given: string | undefined,
): { readonly hash: string; readonly problem: string | undefined } {
  const hash = sha256(text);
  const problem =
    given === undefined || given === hash ? undefined : `is not that of the text, which is ${hash}`;
  return { hash, problem };
}
