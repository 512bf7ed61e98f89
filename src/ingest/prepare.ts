import { LISTS, type List } from '../interop/dossier/v1/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import type { Run } from './actors.ts';
import { findCircles } from './cycles.ts';
import type { Findings } from './faults.ts';
import { linkDossiers, recordsIn } from './link-records.ts';
import { warnOfLookAlikes } from './look-alikes.ts';
import { warnOfNegations } from './negations.ts';
import type { ReadDossier } from './read.ts';
import { refusalOf } from './report.ts';
import type { Spool } from './spool.ts';
import type { ImportOptions, ImportReport } from './types.ts';

/** What both ways into the graph begin with, after the dossiers were read: all is linked and checked, nothing is written. */
export async function linkAll(
  read: Run,
  spool: Spool,
  dossiers: readonly ReadDossier[],
  findings: Findings,
  options: Pick<ImportOptions, 'signal' | 'progress'>,
): Promise<void> {
  const total = recordsIn(dossiers);
  await linkDossiers(dossiers, spool, findings, read, (done) => {
    options.signal?.throwIfAborted();
    options.progress?.({ phase: 'linking', done, total });
  });
  await findCircles('Agent', spool, dossiers, findings, read);
  await findCircles('Statement', spool, dossiers, findings, read);
  await warnOfNegations(spool, dossiers, findings);
  await warnOfLookAlikes(spool, dossiers, findings);
}

/** The refusal of all that was read, for its faults. */
export function refused(
  dossiers: readonly ReadDossier[],
  findings: Findings,
  facts: Pick<ImportReport, 'dryRun' | 'files' | 'converted' | 'seconds'>,
): CounterclaimError {
  const read = Object.fromEntries(
    LISTS.map((list) => [list, dossiers.reduce((sum, { read }) => sum + read[list], 0)]),
  ) as Record<List, number>;
  const report = refusalOf(read, findings, facts);
  const count = report.faults.length + report.moreFaults;
  const what = count === 1 ? 'one fault' : `${count} faults`;
  return new CounterclaimError('DOSSIER_REFUSED', `the import was refused: ${what}; nothing was written`, {
    faults: report.faults,
    report,
  });
}
