import {
  type DossierRecord,
  LISTS,
  type List,
  linkAssessment,
  linkJudgement,
  linkRelated,
} from '../interop/dossier/v1/index.ts';
import type { Run } from './actors.ts';
import type { Findings } from './faults.ts';
import { identifyActors, linkActors } from './link/actors.ts';
import { type Linking, newContext } from './link/linking.ts';
import { linkAllArguments, linkAllClaims, linkAllSources, linkPlain } from './link/others.ts';
import { linkAllStatements } from './link/statements.ts';
import type { ReadDossier } from './read.ts';
import type { Spool } from './spool.ts';

/**
 * Second pass: resolves the agents and activities against the graph, then links every record and puts it into the
 * spool under `linked, label, id, number`; finds what is missing, quotations that do not stand in their text, and what
 * a record may not say of another. `claim, file, id` holds the claims for the check of their wording, `edge, label, from,
 * to` the steps in which there may be no circle, `looks, skeleton, name, agent` the names for the check of look-alikes,
 * `hinting, label, id` the records that may label others with where to look.
 */
export async function linkDossiers(
  dossiers: readonly ReadDossier[],
  spool: Spool,
  findings: Findings,
  run: Run,
  progress: (records: number) => void,
): Promise<void> {
  let records = 0;
  const base: Omit<Linking, 'context'> = {
    dossiers,
    spool,
    findings,
    targets: new Map(),
    texts: new Map(),
    done: () => {
      records += 1;
      progress(records);
    },
    emitted: 0,
    now: { raw: { file: 0, local: '', path: '', record: {} as DossierRecord<List> }, silent: true },
  };
  const linking: Linking = Object.assign(base, { context: newContext(base) });
  await identifyActors(linking, 'Agent', 'agents', run);
  await identifyActors(linking, 'Activity', 'activities', run);
  await linkActors(linking);
  await linkAllSources(linking);
  await linkAllClaims(linking);
  await linkAllStatements(linking);
  await linkAllArguments(linking);
  await linkPlain(linking, 'related', linkRelated);
  await linkPlain(linking, 'assessments', linkAssessment);
  await linkPlain(linking, 'judgements', linkJudgement);
  await spool.settle(true);
}

/** How many records of all lists wait to be linked. */
export function recordsIn(dossiers: readonly ReadDossier[]): number {
  return dossiers.reduce((sum, { read }) => sum + LISTS.reduce((of, list) => of + read[list], 0), 0);
}
