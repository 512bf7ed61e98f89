import { type Input, type Label, labelOf } from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';
import { invariant } from '../shared/invariant.ts';
import { LIVE } from '../shared/view.ts';
import { PLURALS } from './plurals.ts';
import { statementText } from './statements.ts';

/** A record that others lead to or are made from: where it is, and what is in force for it. */
export interface GraphTarget extends Input {
  /** Neo4j's element id of its newest state. */
  readonly element: string;
  /** Sources: the last day on which it may have been published. */
  readonly publishedLatest?: string | null;
}

/** The targets of one transaction. */
export interface Targets {
  /** Reads those of these ids that are not known yet. */
  load(transaction: Transaction, ids: Iterable<string>): Promise<void>;
  /** Undefined where the graph has no such live record. */
  get(id: string): GraphTarget | undefined;
  /** The element id of a record that must be there. */
  element(id: string): string;
  /** Adds one that the transaction wrote. */
  remember(id: string, target: GraphTarget): void;
}

/** What is remembered of the graph from one transaction to the next. */
export interface TargetMemory {
  /** The targets of a new transaction. Nothing is known when somebody else may have written since (see `take-lock`). */
  begin(since: number): Targets;
  /** Takes over what a committed transaction read and wrote. */
  commit(targets: Targets): void;
}

/** Some 50 MB: no more, however many records an import has. */
const REMEMBERED = 200_000;

/** A new, empty memory. */
export function newTargetMemory(): TargetMemory {
  let known = new Map<string, GraphTarget>();
  let knownSince = -1;
  const begun = new WeakMap<Targets, { readonly own: Map<string, GraphTarget>; readonly since: number }>();
  return {
    begin(since) {
      if (since !== knownSince) known = new Map();
      knownSince = since;
      const own = new Map<string, GraphTarget>();
      const targets = targetsOver(known, own);
      begun.set(targets, { own, since });
      return targets;
    },
    commit(targets) {
      const transaction = begun.get(targets);
      if (transaction?.since !== knownSince) return;
      if (known.size + transaction.own.size > REMEMBERED) known.clear();
      for (const [id, target] of transaction.own) known.set(id, target);
    },
  };
}

/** Targets that are used once, for what needs no memory. */
export function newTargets(): Targets {
  return targetsOver(new Map(), new Map());
}

function targetsOver(known: ReadonlyMap<string, GraphTarget>, own: Map<string, GraphTarget>): Targets {
  const get = (id: string) => own.get(id) ?? known.get(id);
  return {
    get,
    async load(transaction, ids) {
      const wanted = new Map<Label, Set<string>>();
      for (const id of ids) {
        const target = get(id);
        if (target) {
          // The memory may be emptied while this transaction goes on.
          own.set(id, target);
          continue;
        }
        const label = labelOf(id);
        wanted.set(label, (wanted.get(label) ?? new Set()).add(id));
      }
      for (const [label, ofLabel] of wanted) await read(transaction, label, [...ofLabel], own);
    },
    element(id) {
      const target = get(id);
      invariant(target, `${id} is named, but is not in the graph`);
      return target.element;
    },
    remember: (id, target) => void own.set(id, target),
  };
}

async function read(
  transaction: Transaction,
  label: Label,
  ids: readonly string[],
  targets: Map<string, GraphTarget>,
): Promise<void> {
  const { keys, rows } = await transaction.run(statementText(`target-${PLURALS[label]}`), {
    ids,
    live: LIVE,
  });
  const rank = keys.indexOf('reviewRank');
  const published = keys.indexOf('publishedLatest');
  for (const row of rows) {
    const [id, element, marking] = row as readonly [string, string, number];
    targets.set(id, {
      element,
      marking,
      reviewRank: rank < 0 ? null : (row[rank] as number),
      ...(published < 0 ? {} : { publishedLatest: row[published] as string | null }),
    });
  }
}
