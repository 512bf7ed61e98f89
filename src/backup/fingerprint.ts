import { createHash } from 'node:crypto';
import { digestOfNode, digestOfRelationship, type NodeLine, type RelationshipLine } from './element.ts';

/** How many nodes and relationships there are, by label and by type. A node of two labels counts with both. */
export interface Totals {
  readonly nodes: number;
  readonly relationships: number;
  readonly byLabel: Readonly<Record<string, number>>;
  readonly byType: Readonly<Record<string, number>>;
}

/** Looks at every node, then at every relationship of a graph, in any order. */
export interface FingerprintTaker {
  node(line: NodeLine): void;
  /** Returns false where it leads from or to a node that was not there. */
  relationship(line: RelationshipLine): boolean;
  totals(): Totals;
  /** Equal for two graphs exactly where they hold the same, however they are stored. */
  fingerprint(): string;
}

const MODULUS = 1n << 256n;

/**
 * The canonical hash of a graph while it streams past. Every element has a SHA-256, that of a relationship with those of
 * its ends; their sum depends on no order, so nothing has to be sorted. Memory: one digest a node.
 */
export function takeFingerprint(): FingerprintTaker {
  const digests = new Map<number, string>();
  const byLabel = new Map<string, number>();
  const byType = new Map<string, number>();
  let nodes = 0;
  let relationships = 0;
  let sum = 0n;
  const add = (digest: string) => {
    sum = (sum + BigInt(`0x${digest}`)) % MODULUS;
  };
  return {
    node(line) {
      const digest = digestOfNode(line);
      digests.set(line.ref, digest);
      add(digest);
      nodes += 1;
      for (const label of line.labels) byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
    },
    relationship(line) {
      const from = digests.get(line.from);
      const to = digests.get(line.to);
      if (from === undefined || to === undefined) return false;
      add(digestOfRelationship(line, from, to));
      relationships += 1;
      byType.set(line.type, (byType.get(line.type) ?? 0) + 1);
      return true;
    },
    totals: () => ({ nodes, relationships, byLabel: sorted(byLabel), byType: sorted(byType) }),
    fingerprint: () =>
      createHash('sha256')
        .update(JSON.stringify([nodes, relationships, sum.toString(16)]))
        .digest('hex'),
  };
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
