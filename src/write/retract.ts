import { dependents, otherVersions, retractRecords } from '../generated/statements.ts';
import type { Label } from '../interop/dossier/v1/index.ts';
import { LIVE } from '../shared/view.ts';
import { type Current, currentOf } from './current.ts';
import { labelOfId } from './naming.ts';
import { inUse, invalidInput } from './refusal.ts';
import { expectRevision } from './revise.ts';
import type { WriteScope, Written } from './scope.ts';

/** How a record is retracted. */
export interface Retracting {
  readonly id: string;
  readonly reason: string;
  readonly expectedRevision?: number | null | undefined;
}

/** The parts of a record of each label: they have no life of their own, and are retracted with it. */
const PARTS: Readonly<Partial<Record<Label, Label>>> = {
  Agent: 'Name',
  Source: 'SourceVersion',
  SourceVersion: 'Passage',
};

/** Records that are told to rest on another one, at most. */
const TOLD = 100;

interface Ended {
  readonly id: string;
  readonly element: string;
  readonly recordedAt: string;
}

/**
 * Takes a record with its parts out of the graph from this instant on: their time ends, and nothing is deleted. Refuses
 * where other live records rest on it: a claim stays as long as somebody's statement is about it.
 */
export async function retractRecord(
  scope: WriteScope,
  { id, reason, expectedRevision }: Retracting,
): Promise<Written> {
  if (reason.trim() === '') throw invalidInput([{ path: ['reason'], message: 'is empty' }]);
  const current = await currentOf(scope, id, 'id');
  expectRevision(current, expectedRevision);
  await refusePart(scope, current);
  const ended = await wholeOf(scope, current);
  const rows = ended.map(({ id, element, recordedAt }) => ({
    id,
    element,
    at: endOf(recordedAt, scope.instant),
  }));
  noteEnded(scope, rows, await retractRecords(scope.transaction, { rows, live: LIVE }));
  const [first] = rows;
  return {
    label: current.label,
    id,
    revision: current.named.revision,
    marking: current.named.marking,
    knownAt: first?.at ?? scope.instant,
    records: ended.map((record) => record.id),
    note: reason,
  };
}

type Rows = Awaited<ReturnType<typeof retractRecords>>;

function noteEnded(
  { log }: WriteScope,
  ends: readonly { readonly id: string; readonly at: string }[],
  rows: Rows,
): void {
  const instants = new Map(ends.map(({ id, at }) => [id, at]));
  for (const { id, revision, marking, ...ended } of rows) {
    const [label, recordedAt] = [labelOfId(id), instants.get(id)];
    if (label && recordedAt !== undefined)
      log.note({ kind: 'RETRACTED', label, id, revision, recordedAt, marking, ended });
  }
}

/** Hedges end with their statement only; a document that has a text has one as long as it is there. */
async function refusePart(scope: WriteScope, { id, label, linked }: Current): Promise<void> {
  if (label === 'Hedge')
    throw invalidInput([
      { path: ['id'], message: 'is a hedge, which is part of its statement: revise that' },
    ]);
  if (label !== 'SourceVersion' || !('source' in linked)) return;
  const source = String(linked.source);
  const [others] = await otherVersions(scope.transaction, { source, version: id, live: LIVE });
  if (others?.versions === 0)
    throw invalidInput([{ path: ['id'], message: 'is the only version of its source: retract that' }]);
}

/** The record and its parts, where nothing else rests on them. */
async function wholeOf(scope: WriteScope, current: Current): Promise<readonly Ended[]> {
  const { id, label, named, linked } = current;
  const { recordedAt } = current;
  const whole = new Map<string, Ended>([[id, { id, element: named.element, recordedAt }]]);
  const source = label === 'SourceVersion' && 'source' in linked ? String(linked.source) : undefined;
  const open = [{ id, element: named.element, label, source }];
  const resting: { readonly id: string; readonly marking: number }[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const rows = await dependents(scope.transaction, {
      id: next.id,
      element: next.element,
      source: next.label === 'Source' ? next.id : (next.source ?? null),
      version: next.label === 'SourceVersion' ? next.id : null,
      live: LIVE,
      first: TOLD + 1,
    });
    for (const row of rows) {
      const part = labelOfId(row.id);
      if (part !== undefined && part === PARTS[next.label]) {
        whole.set(row.id, row);
        open.push({ id: row.id, element: row.element, label: part, source: source ?? id });
      } else resting.push(row);
    }
  }
  const others = resting.filter((row) => !whole.has(row.id));
  if (others.length === 0) return [...whole.values()];
  const seen = others.filter(({ marking }) => marking <= scope.viewer.clearance).map((row) => row.id);
  throw inUse(id, [...new Set(seen)].slice(0, TOLD));
}

/** An end that is later than the beginning, whatever the clocks of those who wrote. */
function endOf(recordedAt: string, instant: string): string {
  return recordedAt < instant ? instant : new Date(Date.parse(recordedAt) + 1).toISOString();
}
