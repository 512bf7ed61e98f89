import { MODEL } from '../../../src/generated/model.ts';
import { compareText, type Graph, type Label, type State, text } from './graph.ts';

/** What a read is relative to; see domain.md's words on what is visible. */
export interface View {
  readonly known: string;
  readonly said: string;
  readonly clearance: number;
  readonly review: number;
}

/** One operation over a graph: all that a resolver of the reference needs. */
export interface Reading {
  readonly graph: Graph;
  readonly view: View;
  /** Cursors handed out so far, by list and order. */
  readonly cursors: Map<string, Set<string>>;
}

/** What stands in the answer's place of an object: its GraphQL type, and its state or plain values. */
export interface Thing {
  readonly type: string;
  readonly state?: State;
  readonly values: Readonly<Record<string, unknown>>;
}

const instants = new WeakMap<Reading, Map<string, Reading>>();

/** The same as of another instant; one for each instant, so that what is found in it is found once. */
export function asKnownAt(known: string, reading: Reading): Reading {
  const made = instants.get(reading) ?? new Map<string, Reading>();
  instants.set(reading, made);
  const other = made.get(known) ?? { ...reading, view: { ...reading.view, known } };
  made.set(known, other);
  return other;
}

const readings = new WeakMap<Thing, Reading>();

/** Has a thing, and all that is asked of it, read in its own way and not as the operation is. */
export function readAs(thing: Thing, reading: Reading): Thing {
  readings.set(thing, reading);
  return thing;
}

/** How a thing is read. */
export function readingOf(thing: Thing, reading: Reading): Reading {
  return readings.get(thing) ?? reading;
}

const AGENT_TYPES: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  GOVERNMENT: 'Government',
  COUNTRY: 'Country',
  GROUP: 'Group',
  THREAT_ACTOR: 'ThreatActor',
};

/** A record as the answer has it. */
export function record(state: State): Thing {
  const type = state.label === 'Agent' ? (AGENT_TYPES[text(state, 'kind')] ?? '') : state.label;
  return { type, state, values: state.properties };
}

/** The same, where there may be none. */
export function recordOrNull(state: State | undefined): Thing | null {
  return state === undefined ? null : record(state);
}

/** An object that is no record. */
export function made(type: string, values: Readonly<Record<string, unknown>>): Thing {
  return { type, values };
}

/** Known at the view's instant, not superseded by then, and within the clearance. */
export function isKnown(state: State, { view }: Reading): boolean {
  const { recordedAt, supersededAt, marking } = state.properties;
  return (
    String(recordedAt) <= view.known && String(supersededAt) > view.known && Number(marking) <= view.clearance
  );
}

/** Said by the view's day; records that are no statements always are. */
export function isSaid(state: State, { view }: Reading): boolean {
  return state.label !== 'Statement' || text(state, 'saidBy') <= view.said;
}

/** Visible: known, said, and reviewed well enough where the label is reviewed. */
export function isVisible(state: State, reading: Reading): boolean {
  if (!isKnown(state, reading) || !isSaid(state, reading)) return false;
  return !MODEL.labels[state.label].reviewed || Number(state.properties.reviewRank) >= reading.view.review;
}

/** The visible records of a label. */
export function visible(label: Label, reading: Reading): readonly State[] {
  return reading.graph.states.filter((state) => state.label === label && isVisible(state, reading));
}

/** The visible record with an id. */
export function find(id: unknown, reading: Reading): State | undefined {
  return reading.graph.states.find((state) => state.id === id && isVisible(state, reading));
}

/** The record with an id that another is made from: its review does not count. */
export function findInput(id: unknown, reading: Reading): State | undefined {
  return reading.graph.states.find((state) => state.id === id && isKnown(state, reading));
}

/** What the links of a type lead to, with the links' properties. */
export function linked(state: State, type: string, reading: Reading, look = find) {
  return state.links
    .filter((link) => link.type === type)
    .flatMap((link) => {
      const target = look(link.to, reading);
      return target === undefined ? [] : [{ target, properties: link.properties }];
    });
}

/** The visible records from which a link of a type leads to a record, with the links' properties. */
export function linkedFrom(state: State, type: string, reading: Reading) {
  return reading.graph.states
    .filter((other) => isVisible(other, reading))
    .flatMap((origin) =>
      origin.links
        .filter((link) => link.type === type && link.to === state.id)
        .map(({ properties }) => ({ origin, properties })),
    );
}

/** Sorted by texts, the first that differs counts; null stands last. */
export function sortedBy<Item>(
  items: readonly Item[],
  ...keys: readonly ((item: Item) => string | number | null | undefined)[]
): readonly Item[] {
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a) ?? null, key(b) ?? null];
      if (left === right) continue;
      if (left === null || right === null) return left === null ? 1 : -1;
      const order =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : compareText(String(left), String(right));
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** A property of a state that is a text or a number. */
export function by(property: string): (state: State) => string | number | null {
  return (state) => {
    const value = state.properties[property];
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  };
}
