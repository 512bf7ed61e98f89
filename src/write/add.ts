import type { Meeting } from '../ingest/index.ts';
import type { Label, Linked, List, Steps } from '../interop/dossier/v1/index.ts';
import { prepare } from './prepare.ts';
import type { Given, WriteScope, Written } from './scope.ts';
import { storeLinked } from './store.ts';

/** How a record is added. */
export interface Adding {
  readonly list: List;
  /** As a dossier words it, other records by their ids in the graph. */
  readonly record: Given;
  readonly toPath?: (steps: Steps) => Steps;
}

/** The review state and origin of what is written over the API: a person's own work, unless it says otherwise. */
export function withOrigin(record: Given): Given {
  const origin = record.origin ?? 'HUMAN';
  const review = record.review ?? (origin === 'MACHINE' ? 'PROPOSED' : 'ACCEPTED');
  return { ...record, origin, review };
}

/** What is not given stays as it is where the record is there already: naming it again decides nothing of it. */
export function keptBy(record: Given): Meeting['keeps'] {
  return (['marking', 'review', 'origin'] as const).filter((name) => (record[name] ?? null) === null);
}

/** Adds a record with its parts; naming one that is there already unites them, as an import does. */
export async function addRecord(scope: WriteScope, adding: Adding): Promise<Written> {
  const { main, linked } = await prepare(scope, { ...adding, record: withOrigin(adding.record) });
  return storeLinked(scope, main, linked, { keeps: keptBy(adding.record) });
}

/** The linked records of some labels only: a part is linked together with the record that it is part of. */
export function onlyLabels(linked: readonly Linked[], ...labels: readonly Label[]): Linked[] {
  return linked.filter(({ label }) => (labels as readonly string[]).includes(label));
}
