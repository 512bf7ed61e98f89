import { type Label, store } from '../../interop/dossier/v1/index.ts';
import { groupById } from '../groups.ts';
import { hintsOf } from '../hint-labels.ts';
import type { ReadDossier } from '../read.ts';
import { entriesOf, type Spool } from '../spool.ts';

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
    for await (const [[id = '']] of entriesOf(spool, ['hinting', label])) {
      const { record } = await groupById(spool, label, id, dossiers);
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
