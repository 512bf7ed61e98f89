import { createHash } from 'node:crypto';

/** What the generated dossiers have in common. */

export const ACTS = ['ASSERT', 'CONFIRM', 'WARN', 'ACCUSE', 'DISPUTE'] as const;
export const CERTAINTIES = ['CERTAIN', 'PROBABLE', 'POSSIBLE'] as const;

/** A line of a dossier in JSON Lines. */
export function line(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

/** The day this many days after the first one, which is in milliseconds since 1970. */
export function dayAfter(first: number, days: number): string {
  return new Date(first + days * 86_400_000).toISOString().slice(0, 10);
}

/** The words that a statement of this number is quoted by. */
export function wordsOf(number: number): string {
  return `network ${number % 100_000} of the water supply had been entered in week ${number % 52} of that year`;
}

/** An article of this number with its text, by one of the agents. */
export function article(number: number, agents: number, publishedAt: string, text: string): object {
  return {
    type: 'source',
    id: `s${number}`,
    kind: 'ARTICLE',
    title: `Article ${number}`,
    url: `https://news.example/${number}`,
    publisher: `a${number % agents}`,
    publishedAt,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}
