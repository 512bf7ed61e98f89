import type { MODEL } from '../../../src/generated/model.ts';

/** A label that records bear. */
export type Label = keyof typeof MODEL.labels;

/** What a property holds. */
export type Stored = string | number | boolean | null | readonly string[];

/** A relationship that leads from a state of a record to another record, whichever state of it is current. */
export interface Link {
  readonly type: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Stored>>;
}

/** One state of a record: a node. */
export interface State {
  readonly label: Label;
  /** All labels, `label` first. */
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Readonly<Record<string, Stored>>;
  readonly links: readonly Link[];
}

/** A graph in memory: all states of all records, heads and archives alike. */
export interface Graph {
  readonly states: readonly State[];
  /** Instants at which something was recorded, in order; the graph is empty before and after them. */
  readonly instants: readonly string[];
}

/** A property that is a string; the empty string where it is absent. */
export function text(state: State, property: string): string {
  const value = state.properties[property];
  return typeof value === 'string' ? value : '';
}

/** Compares by code points, as Neo4j orders strings; JavaScript's own `<` compares UTF-16 units. */
export function compareText(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
