import { LISTS, type List } from '../interop/dossier/v1/index.ts';
import type { Outcome } from './changes.ts';
import type { Findings } from './faults.ts';
import type { LinkedLabel } from './groups.ts';
import { type Counts, type ImportReport, PARTS, type Part } from './types.ts';

/** The list, or the part of records, that the records of each label are counted under. */
export const COUNTED_AS = {
  Agent: 'agents',
  Name: 'names',
  Activity: 'activities',
  Source: 'sources',
  SourceVersion: 'versions',
  Claim: 'claims',
  Passage: 'passages',
  Hedge: 'hedges',
  Statement: 'statements',
  Argument: 'arguments',
  Related: 'related',
  Assessment: 'assessments',
  IdentityJudgement: 'judgements',
} as const satisfies Record<LinkedLabel, List | Part>;

type Mutable = { -readonly [K in keyof Counts]: Counts[K] };

/** The counts of an import as they grow. */
export interface Tally {
  /** Counts one thing that came of `count` records. */
  add(list: List | Part, outcome: Outcome, count: number): void;
  readonly lists: Readonly<Record<List, Counts>>;
  readonly parts: Readonly<Record<Part, Counts>>;
}

const zero = (): Mutable => ({ read: 0, created: 0, unchanged: 0, superseded: 0, duplicate: 0, refused: 0 });

/** A tally of zeros. */
export function newTally(): Tally {
  const lists = Object.fromEntries(LISTS.map((list) => [list, zero()])) as Record<List, Mutable>;
  const parts = Object.fromEntries(PARTS.map((part) => [part, zero()])) as Record<Part, Mutable>;
  const all: Readonly<Record<string, Mutable>> = { ...lists, ...parts };
  return {
    lists,
    parts,
    add(list, outcome, count) {
      const counts = all[list];
      if (!counts) return;
      counts.read += count;
      counts[outcome] += 1;
      counts.duplicate += count - 1;
    },
  };
}

/** The sum of counts. */
function sumOf(counts: readonly Counts[]): Counts {
  const sum = zero();
  for (const one of counts) for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += one[name];
  return sum;
}

/** What is told of an import that was not refused. */
export function reportOf(
  tally: Tally,
  findings: Findings,
  facts: Pick<ImportReport, 'dryRun' | 'files' | 'converted' | 'seconds' | 'recordedAt'>,
): ImportReport {
  return {
    ...facts,
    lists: tally.lists,
    parts: tally.parts,
    total: sumOf(Object.values(tally.lists)),
    conflicts: findings.conflicts,
    warnings: findings.warnings,
    faults: [],
    moreFaults: 0,
  };
}

/** What is told of an import that was refused: whatever was read was refused. */
export function refusalOf(
  read: Readonly<Record<List, number>>,
  findings: Findings,
  facts: Pick<ImportReport, 'dryRun' | 'files' | 'converted' | 'seconds'>,
): ImportReport {
  const lists = Object.fromEntries(
    LISTS.map((list) => [list, { ...zero(), read: read[list], refused: read[list] }]),
  ) as Record<List, Counts>;
  const parts = Object.fromEntries(PARTS.map((part) => [part, zero()])) as Record<Part, Counts>;
  return {
    ...facts,
    lists,
    parts,
    total: sumOf(Object.values(lists)),
    conflicts: findings.conflicts,
    warnings: findings.warnings,
    faults: findings.faults,
    moreFaults: findings.more,
  };
}

/** Whether the graph already held all that was imported. */
export function changedNothing({ lists, parts }: ImportReport): boolean {
  return [...Object.values(lists), ...Object.values(parts)].every(
    ({ created, superseded, refused }) => created + superseded + refused === 0,
  );
}
