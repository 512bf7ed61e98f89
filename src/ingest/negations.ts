import type { Findings } from './faults.ts';
import type { ReadDossier } from './read.ts';
import { fileWord } from './read.ts';
import { entriesOf, type Spool } from './spool.ts';

const NEGATION = /^(?:not|no|never|cannot|without|nor|neither|\w+n['’]t)$/u;
/** Words that come and go with a negation: «did not attack» negates «attacked». */
const CARRIERS: ReadonlySet<string> = new Set(['do', 'does', 'did', 'ever', 'any', 'a', 'an', 'the', 'can']);

/** A claim's words without negation, carriers and endings, and whether it was negated. */
export function bareClaim(text: string): { readonly words: string; readonly negated: boolean } {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  const kept = words.filter((word) => !NEGATION.test(word) && !CARRIERS.has(word));
  return {
    words: kept.map((word) => word.replace(/(?:ed|es|s|e)$/u, '')).join(' '),
    negated: words.some((word) => NEGATION.test(word)),
  };
}

/** Notes a claim for {@link warnOfNegations}. */
export function noteClaim(spool: Spool, file: number, local: string, path: string, text: string): void {
  const { words, negated } = bareClaim(text);
  if (words === '') return;
  spool.put(['worded', fileWord(file), words, negated ? 'negated' : 'plain', local], path);
}

/** Warns of claims that are worded as the negation of another of the same file: a denial belongs in a statement's stance. */
export async function warnOfNegations(
  spool: Spool,
  dossiers: readonly ReadDossier[],
  findings: Findings,
): Promise<void> {
  let group = '';
  let negated: string[] = [];
  for await (const [[file = '', words = '', side = ''], path] of entriesOf(spool, ['worded'])) {
    const name = `${file}\0${words}`;
    if (name !== group) negated = [];
    group = name;
    // Negated ones stand before plain ones, by their word.
    if (side === 'negated') negated.push(path);
    else {
      for (const place of negated) {
        const message = `is worded as the negation of ${path}: who denies a claim makes a statement with stance DENIES on it`;
        findings.warning(dossiers[Number(file)]?.name ?? '', `${place}.text`, message);
      }
      negated = [];
    }
  }
}
