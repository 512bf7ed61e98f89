import type { Colour } from './style.ts';

const COLOURS: Readonly<Record<string, Colour>> = {
  // Of a claim.
  CONTESTED: 'red',
  SELF_CONTRADICTED: 'red',
  DENIED_ONLY: 'red',
  DISCREDITED: 'yellow',
  WITHDRAWN: 'yellow',
  // Of an answer.
  DENIED: 'red',
  COUNTERED: 'red',
  DEFLECTED: 'yellow',
  DECLINED: 'yellow',
  SILENT: 'dim',
  UNSTATED: 'dim',
  // Of a voice in the matrix.
  DENIES: 'red',
  BOTH: 'red',
  DISCREDITS: 'yellow',
  ADDRESSES: 'dim',
};

/**
 * The colour of a computed word: the louder, the more is said against the claim. None is a verdict, so nothing is
 * painted as good.
 */
export function statusColour(word: string): Colour {
  return COLOURS[word] ?? 'bold';
}
