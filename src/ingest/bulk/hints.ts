import type { Label } from '../../interop/dossier/v1/index.ts';
import { store } from '../../interop/dossier/v1/index.ts';
import { groupById, groupsOf } from '../groups.ts';
import { hintsOf } from '../hint-labels.ts';
import type { ReadDossier } from '../read.ts';
import type { Spool } from '../spool.ts';

/** The records that are labelled with where to look, by id. */
export interface HintedRecords {
  readonly disputed: ReadonlySet<string>;
  readonly tied: ReadonlySet<string>;
}

/** Finds what is to be labelled: later records label earlier ones, and a row is written once. */
export async function findHinted(spool: Spool, dossiers: readonly ReadDossier[]): Promise<HintedRecords> {
  const disputed = new Set<string>();
  const opposed = new Set<string>();
  const tied = new Set<string>();
  for (const label of ['Claim', 'Statement', 'Argument'] as const satisfies readonly Label[]) {
    for await (const { id, record } of groupsOf(spool, label, dossiers, undefined, isTelling)) {
      const hints = hintsOf(label, id, store(label, record, { id, recordedAt: '' }));
      for (const claim of hints.disputed) disputed.add(claim);
      for (const statement of hints.opposed) opposed.add(statement);
      for (const statement of hints.tied) tied.add(statement);
    }
  }
  for (const id of opposed) {
    const { claim } = (await groupById(spool, 'Statement', id, dossiers)).record;
    if (claim !== undefined) disputed.add(claim);
  }
  return { disputed, tied };
}

/** What the canonical JSON of a statement has that is tied to nothing and speaks against nothing: no quote in a text is bare. */
const PLAIN = ['answers', 'corrects', 'hedges', 'onBehalfOf', 'relays', 'retracts'].map(
  (name) => `"${name}":[]`,
);
const TELLING = ['"stance":"DENIES"', '"act":"DECLINE_TO_COMMENT"', '"stated":"NOT_RECORDED"'];

/** Whether a linked record may label others, by its JSON: most statements do not, and need not be read. */
function isTelling(json: string): boolean {
  if (!json.includes('"act":"')) return true;
  return (
    !json.includes('"speaker":"') ||
    PLAIN.some((nothing) => !json.includes(nothing)) ||
    TELLING.some((something) => json.includes(something))
  );
}
