import {
  type InForce,
  inForce,
  inputIds,
  isOwnKind,
  type Label,
  type Property,
  type StoredLink,
  saidOf,
} from '../interop/dossier/v1/index.ts';
import type { Transaction, Value } from '../neo4j/index.ts';
import { LIVE } from '../shared/view.ts';
import { type Change, UNFINISHED, type Writing } from './changes.ts';
import type { Targets } from './targets.ts';

/** Whether this batch may draw links to records of the same label: in the second sweep all of them are there. */
export type Sweep = 'first' | 'second';

/** A change with what is in force for it and where its links lead. */
export interface Ready {
  readonly change: Change;
  readonly links: readonly StoredLink[];
  readonly force: InForce;
  /** Statements: the day by which it had been said, and its place by that day. */
  readonly said: Readonly<Record<string, string>>;
  readonly contentHash: string;
}

const NOTHING: Readonly<Record<string, string>> = {};

/** Works out what is in force for the changes, reading what they are made from and where they lead. */
export async function makeReady(
  transaction: Transaction,
  label: Label,
  changes: readonly Change[],
  sweep: Sweep,
  { targets }: Writing,
): Promise<Ready[]> {
  const ids = new Set<string>();
  const wanted = changes.map((change) => {
    const { properties, links: all } = change.stored;
    const waits = change.namesItsKind && sweep === 'first';
    const links = waits ? all.filter((link) => !isOwnKind(label, link)) : all;
    for (const { to, type } of links) if (type !== 'HEDGED_BY') ids.add(to);
    for (const id of inputIds(label, properties, all)) ids.add(id);
    return { change, waits, links };
  });
  await targets.load(transaction, ids);
  return wanted.map(({ change, waits, links }) => {
    const ready = readyOf(label, change, targets);
    return waits ? { ...ready, links, contentHash: UNFINISHED } : ready;
  });
}

/** A change with what is in force for it, all that it is made from being known. */
export function readyOf(label: Label, change: Change, targets: Pick<Targets, 'get'>): Ready {
  const { properties, links } = change.stored;
  const made = inputIds(label, properties, links).flatMap((id) => targets.get(id) ?? []);
  const published =
    typeof properties.sourceId === 'string' ? targets.get(properties.sourceId)?.publishedLatest : undefined;
  return {
    change,
    links,
    force: inForce(properties, made),
    said: label === 'Statement' ? { ...saidOf(change.id, properties.saidLatest, published) } : NOTHING,
    contentHash: change.contentHash,
  };
}

/** All properties of the record's node. */
export function propertiesOf({ change, force, said, contentHash }: Ready): Record<string, Value> {
  const { id, key, recordedAt, revision, stored } = change;
  const own = { id, key, revision, recordedAt, supersededAt: LIVE, contentHash };
  return Object.assign({}, stored.properties, own, force, said);
}

/**
 * The same as a list in the order of the columns, null where there is none: no map is made of each of a million. Both ways
 * into the graph send it.
 */
export function rowOf(
  { change, force, said, contentHash }: Ready,
  columns: readonly string[],
): (Property | null)[] {
  const stored = change.stored.properties;
  const row = new Array<Property | null>(columns.length);
  for (const [place, name] of columns.entries()) {
    switch (name) {
      case 'id':
      case 'key':
      case 'revision':
      case 'recordedAt':
        row[place] = change[name];
        break;
      case 'supersededAt':
        row[place] = LIVE;
        break;
      case 'contentHash':
        row[place] = contentHash;
        break;
      case 'marking':
      case 'reviewRank':
        row[place] = force[name] ?? null;
        break;
      default:
        row[place] = said[name] ?? stored[name] ?? null;
    }
  }
  return row;
}
