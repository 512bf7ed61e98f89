import { hash } from 'node:crypto';

/** What a key is made of: words, ids, numbers; `null` for what is absent. */
export type KeyPart = string | number | null | readonly KeyPart[];

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 26;
const FOLDED_LENGTH = 120;

/** SHA-256 of the text as UTF-8, 64 lower-case hex digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/**
 * The key of a record: SHA-256, in hex, over the JSON array of its label and of what makes it the same thing.
 * Every part has its place, so two records can only share a key when all parts are equal.
 */
export function keyOf(label: string, ...parts: readonly KeyPart[]): string {
  return sha256(JSON.stringify([label, ...parts]));
}

/** The id of a record over all its revisions: prefix, `_` and the first 26 characters of the key in base32. */
export function idOf(prefix: string, key: string): string {
  const digest = Buffer.from(key, 'hex');
  let id = `${prefix}_`;
  let bits = 0;
  let held = 0;
  for (let byte = 0, length = 0; length < ID_LENGTH; ) {
    if (held < 5) {
      bits = ((bits << 8) | (digest[byte] ?? 0)) & 0xfff;
      byte += 1;
      held += 8;
    }
    held -= 5;
    id += BASE32[(bits >> held) & 31];
    length += 1;
  }
  return id;
}

/** Text as it is compared for sameness: NFC, trimmed, every run of blanks one space. Case counts. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

/**
 * Text as lists are ordered by it: NFKD without marks, lower case, runs of blanks one space, cut to 120 characters.
 * Only an order: two texts may fold to one, so a page key ends in the record's id.
 */
export function foldText(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/gu, ' ');
  // Cut by characters: half of a surrogate pair cannot be stored. Two units a character always hold enough of them.
  return Array.from(folded.slice(0, FOLDED_LENGTH * 2))
    .slice(0, FOLDED_LENGTH)
    .join('');
}
