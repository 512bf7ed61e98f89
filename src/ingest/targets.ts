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

/**
 * The targets that were read or written last. They may be kept from one transaction to the next as long as nobody else
 * has held the import lock in between; whoever runs the transactions clears it otherwise.
 */
export interface Targets {
  /** Reads those of these ids that are not known yet. */
  load(transaction: Transaction, ids: Iterable<string>): Promise<void>;
  /** Undefined where the graph has no such live record. */
  get(id: string): GraphTarget | undefined;
  /** The element id of a record that must be there. */
  element(id: string): string;
  remember(id: string, target: GraphTarget): void;
  clear(): void;
}

/** Some 50 MB: no more, however many records an import has. */
const REMEMBERED = 200_000;

/** A new, empty memory of targets. */
export function newTargets(): Targets {
  const targets = new Map<string, GraphTarget>();
  return {
    async load(transaction, ids) {
      const wanted = new Map<Label, Set<string>>();
      let count = targets.size;
      for (const id of ids) {
        if (targets.has(id)) continue;
        const label = labelOf(id);
        const ofLabel = wanted.get(label) ?? new Set();
        if (!ofLabel.has(id)) count += 1;
        wanted.set(label, ofLabel.add(id));
      }
      if (count > REMEMBERED && targets.size > 0) {
        targets.clear();
        return this.load(transaction, ids);
      }
      for (const [label, ofLabel] of wanted) {
        await read(transaction, label, [...ofLabel], targets);
      }
    },
    get: (id) => targets.get(id),
    element(id) {
      const target = targets.get(id);
      invariant(target, `${id} is named, but is not in the graph`);
      return target.element;
    },
    remember: (id, target) => void targets.set(id, target),
    clear: () => targets.clear(),
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
