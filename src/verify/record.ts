import type { MODEL } from '../generated/model.ts';
import type { Value } from '../neo4j/index.ts';
import { invariant } from '../shared/invariant.ts';

/** A label that makes a node a record, such as `Statement`. */
export type RecordLabel = keyof typeof MODEL.labels;

/** A relationship that goes out of a record, and what of its end the checks need. */
export interface Link {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly target: {
    readonly element: string;
    readonly labels: readonly string[];
    readonly id: unknown;
    readonly key: unknown;
    readonly marking: unknown;
    readonly reviewRank: unknown;
    readonly versionId: unknown;
    /** Of a statement that is opposed: whether its claim is not labelled Disputed. */
    readonly onUndisputed: unknown;
  };
}

/** An archived state of a record, as its head sees it. */
export interface State {
  readonly revision: unknown;
  readonly recordedAt: unknown;
  readonly supersededAt: unknown;
  readonly key: unknown;
  /** True where it ended by a retraction. */
  readonly retracted: unknown;
}

/** A record that another one names, or that names it, where no relationship of it leads there. */
export interface Named {
  readonly property: string;
  readonly id: unknown;
  readonly marking: unknown;
  readonly reviewRank: unknown;
  /** Of a source `publishedLatest`, of a version its `sourceId`. */
  readonly value: unknown;
}

/** A record with all that one node can be checked by: nothing in it is trusted to be of its type but the key. */
export interface CheckedRecord {
  readonly label: RecordLabel;
  /** Neo4j's id of the node, for who wants to look at it in Neo4j Browser. */
  readonly element: string;
  /** 64 hexadecimal digits, and `#<revision>` where it is an archived state. */
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Properties that are a FLOAT, which reads like an integer. */
  readonly floats: readonly string[];
  readonly links: readonly Link[];
  readonly states: readonly State[];
  readonly named: readonly Named[];
}

/** One row of the statements `cypher/check/check-<records>.cypher`. */
export interface RecordRow {
  readonly element: string;
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
  readonly floats: readonly string[];
  readonly out: readonly Value[];
  readonly states: readonly Value[];
  readonly named: readonly Value[];
}

/** Names the places of a row. */
export function recordOf(label: RecordLabel, row: RecordRow): CheckedRecord {
  const { element, key, labels, properties, floats } = row;
  return {
    label,
    element,
    key,
    labels,
    properties,
    floats,
    links: row.out.map(linkOf),
    states: row.states.map((state) => {
      const [revision, recordedAt, supersededAt, stateKey, retracted] = places(state);
      return { revision, recordedAt, supersededAt, key: stateKey, retracted };
    }),
    named: row.named.map((one) => {
      const [property, id, marking, reviewRank, value] = places(one);
      return { property: String(property), id, marking, reviewRank, value };
    }),
  };
}

function linkOf(link: Value): Link {
  const [type, properties, element, labels, id, key, marking, reviewRank, versionId, onUndisputed] =
    places(link);
  return {
    type: String(type),
    properties: properties as Readonly<Record<string, unknown>>,
    target: {
      element: String(element),
      labels: labels as readonly string[],
      id,
      key,
      marking,
      reviewRank,
      versionId,
      onUndisputed,
    },
  };
}

function places(value: Value): readonly unknown[] {
  invariant(Array.isArray(value), 'a check returned something else than a list');
  return value;
}

/** Whether a key is that of a record's newest state, its head, and not of an archived one. */
export function isHeadKey(key: unknown): boolean {
  return typeof key === 'string' && !key.includes('#');
}

/** The record's id where it is a text. */
export function idOf(record: CheckedRecord): string | null {
  return typeof record.properties.id === 'string' ? record.properties.id : null;
}

/** What goes out by one of some types. */
export function linksOf(record: CheckedRecord, ...types: readonly string[]): readonly Link[] {
  return record.links.filter(({ type }) => types.includes(type));
}
