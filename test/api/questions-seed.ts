import { expect, inject } from 'vitest';
import { fingerprint, HAS_SEED, seedNames } from '../testkit/seed.ts';
import type { TestApi } from '../testkit/server.ts';

/** A record with a name. */
export interface Named {
  readonly name: string;
}

/** A statement with what tells it from the others of the article: its passage and its claim. */
export interface Stated {
  readonly passage: { readonly start: number; readonly end: number; readonly exact: string } | null;
  readonly claim: { readonly text: string } | null;
}

/** The selection of a {@link Stated}. */
export const STATED = 'claim { text } passage { start end exact }';

if (!HAS_SEED) process.stderr.write('questions are skipped: the folder shared/ with the article is absent\n');

/** The dossier's names of claims, by their texts. */
export const names = HAS_SEED ? seedNames() : { statement: () => '', claim: () => '' };

/** The dossier's name of a statement: `G30`. */
export function g({ passage, claim }: Stated): string {
  return names.statement(fingerprint(passage, claim?.text ?? null));
}

/** The dossier's name of a claim: `P26`. */
export function p({ text }: { readonly text: string }): string {
  return names.claim(text);
}

/** The answer of one request on the article alone; fails where it took more than one round trip. */
export async function askSeed<Data>(
  api: TestApi,
  selection: string,
  given: { readonly declared?: string; readonly said?: string; readonly values?: object } = {},
): Promise<Data> {
  const { declared = '', said = null, values = {} } = given;
  const answer = await api.ask(
    `query($known: DateTime, $said: Date${declared}) @asOf(known: $known, said: $said) ${selection}`,
    { known: inject('seedKnownAt'), said, ...values },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.roundTrips).toBe(1);
  return answer.data as Data;
}
