import { CounterclaimError } from './errors.ts';
import { LIMITS } from './limits.ts';

/** What makes words: letters, marks and digits, and the apostrophes inside of them. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A Lucene query under which every character of `text` is plain: the words, quoted, all of which must occur. Signs
 * between words only part them, as the index's own analyzer does, so no sign can reach the query parser.
 * @throws CounterclaimError BAD_USER_INPUT where there is no word, or too much of them
 */
export function luceneQuery(text: string): string {
  const refuse = (message: string): never => {
    throw new CounterclaimError('BAD_USER_INPUT', `text: ${message}`, { argument: 'text' });
  };
  if (text.length > LIMITS.searchText) refuse(`${text.length} characters are more than ${LIMITS.searchText}`);
  const words = text.normalize('NFC').match(WORD) ?? [];
  if (words.length === 0) refuse('no word to search for');
  if (words.length > LIMITS.searchWords) refuse(`${words.length} words are more than ${LIMITS.searchWords}`);
  return words.map((word) => `"${word}"`).join(' AND ');
}
