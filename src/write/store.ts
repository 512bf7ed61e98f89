import {
  type Change,
  isWritten,
  type Meeting,
  refreshWithin,
  UNFINISHED,
  writeLinked,
} from '../ingest/index.ts';
import { type Label, type Linked, SHARED } from '../interop/dossier/v1/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { invariant } from '../shared/invariant.ts';
import { LIVE } from '../shared/view.ts';
import { conflict } from './refusal.ts';
import type { WriteScope, Written } from './scope.ts';

/** What says nothing beyond its key may be named again by who does not see it: it tells them nothing. */
const HARMLESS: ReadonlySet<Label> = new Set(['Name', 'Passage', 'Hedge']);

/**
 * Writes linked records, and passes on at once what changed for the records made from them. `main` is the record that
 * the mutation is about; with `replaces` it takes its next state, else it is named anew. Throws a Conflict where the graph has another state of a record that is replaced whole, or one
 * that the viewer may not see.
 */
export async function storeLinked(
  scope: WriteScope,
  main: Linked,
  linked: readonly Linked[],
  meeting: Meeting,
): Promise<Written> {
  invariant(main.label !== 'Related', 'a relation is no record of its own');
  let latest = scope.instant;
  let state: { readonly revision: number; readonly marking: number | undefined } | undefined;
  const permit = (label: Label, change: Change) => {
    refuseHidden(scope, label, change);
    const isMain = label === main.label && change.id === main.id;
    if (isMain && !meeting.replaces) refuseReplacing(label, change);
    const isKept = isWritten(change);
    if (!isKept && change.recordedAt > latest) latest = change.recordedAt;
    if (isMain)
      state = isKept
        ? { revision: change.known?.revision ?? 1, marking: change.known?.marking }
        : { revision: change.revision, marking: undefined };
  };
  const writing = { instant: scope.instant, dryRun: false, targets: scope.targets, log: scope.log, permit };
  const outcomes = await writeLinked(scope.transaction, linked, writing, meeting);
  await refreshWithin(scope.transaction, scope.others, scope.log);
  invariant(state, `${main.id} was not written`);
  return {
    label: main.label,
    id: main.id,
    revision: state.revision,
    marking: state.marking ?? scope.targets.get(main.id)?.marking ?? 0,
    knownAt: latest,
    records: [...outcomes].filter(([, outcome]) => outcome !== 'unchanged').map(([id]) => id),
  };
}

function isLive(change: Change): boolean {
  return change.known?.supersededAt === LIVE;
}

function refuseHidden({ viewer }: WriteScope, label: Label, change: Change): void {
  const { known } = change;
  if (known?.contentHash === UNFINISHED)
    throw new CounterclaimError('CONFLICT', 'an import is writing this record; try again in a moment');
  if (known && isLive(change) && known.marking > viewer.clearance && !HARMLESS.has(label))
    throw conflict('it cannot be written with what you may see', [], null);
}

function refuseReplacing(label: Label, change: Change): void {
  if (SHARED.has(label) || !isLive(change) || isWritten(change)) return;
  const { revision = null } = change.known ?? {};
  throw conflict(`${change.id} is there and says something else: revise it`, [], revision);
}
