import { allNodes, allRelationships } from '../generated/statements.ts';
import type { Database } from '../neo4j/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { contentsOf, type NodeLine, type RelationshipLine, refOf } from './element.ts';
import { type FingerprintTaker, takeFingerprint } from './fingerprint.ts';

/** The labels of what belongs to a database and not to the graph in it: a restore makes them anew. */
export const LEFT_OUT = ['__Neo4jMigration', '__Neo4jMigrationsLock', 'Restoration'];

/** What a reading of the graph is for. */
export interface GraphVisitor {
  readonly node?: (line: NodeLine) => Promise<void>;
  readonly relationship?: (line: RelationshipLine) => Promise<void>;
  /** Told of the elements read so far, at every thousandth. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads every node, then every relationship, with all properties as they are stored; gives the graph's fingerprint. */
export async function readGraph(database: Database, visitor: GraphVisitor = {}): Promise<FingerprintTaker> {
  const taker = takeFingerprint();
  let done = 0;
  const count = () => {
    done += 1;
    if (done % 1_000 !== 0) return;
    visitor.signal?.throwIfAborted();
    visitor.progress?.(done);
  };
  for await (const { element, labels, properties, floats } of allNodes(database, { except: LEFT_OUT })) {
    const contents = contentsOf(element, properties, floats);
    const line = { ref: refOf(element), labels: [...labels].sort(), ...contents };
    taker.node(line);
    await visitor.node?.(line);
    count();
  }
  for await (const row of allRelationships(database, { except: LEFT_OUT })) {
    const { from, to, type, properties, floats } = row;
    const line = {
      from: refOf(from),
      to: refOf(to),
      type,
      ...contentsOf(`a ${type} from ${from}`, properties, floats),
    };
    if (!taker.relationship(line)) {
      throw new CounterclaimError('CONFLICT', 'the graph was changed while it was read');
    }
    await visitor.relationship?.(line);
    count();
  }
  return taker;
}
