import type { Label, Link, State, Stored } from './graph.ts';
import type { Random } from './random.ts';

/** What is known where a state of a record is drawn. */
export interface Sketch {
  readonly id: string;
  /** Number of the record among those of its label. */
  readonly number: number;
  readonly at: string;
  readonly end: string;
  /** The records of a label that are there already, in their state of now, without the drawn one. */
  readonly known: (label: Label) => readonly State[];
  readonly random: Random;
}

/** A state but for what every record bears. */
export interface Draft {
  readonly also: readonly string[];
  readonly properties: Readonly<Record<string, Stored>>;
  readonly links: readonly Link[];
  /** Ids of the records that its marking and review follow. */
  readonly madeFrom: readonly string[];
}

/** Words of names, claims and passages; they order differently by UTF-16 units and by code points. */
const WORDS = ['alpha', 'Bravo', 'José', 'naïve', 'delta', '\u{1f600}', '\u{fffd}', 'echo', 'Ωmega'] as const;
/** Names of agents and activities: few, so that several bear one. */
export const NAMES = [
  'China',
  'Beijing',
  'Mandiant',
  'José',
  'UNC 4841',
  'naïve Bravo',
  '\u{1f600} delta',
  '\u{fffd} echo',
];
/** Addresses of sources. */
export const ADDRESSES = ['https://example.org/a', 'https://example.org/b', 'https://example.org/c'];
/** Days on which things are said, published and assessed. */
export const DAYS = ['2001-01-05', '2001-02-06', '2001-02-07', '2001-03-08', '2002-04-09'];
/** Some words. */
export function words(random: Random): string {
  return [random.pick(WORDS), ...random.some(WORDS, 3)].join(' ');
}

/** The value, or nothing. */
export function maybe<Value>(random: Random, probability: number, value: () => Value): Value | null {
  return random.chance(probability) ? value() : null;
}

/** A link without properties, or with some. */
export function link(type: string, to: string, properties: Link['properties'] = {}): Link {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  return { type, to, properties: Object.fromEntries(present) };
}

/** Links to up to `most` of the records. */
export function links(
  random: Random,
  type: string,
  targets: readonly State[],
  most: number,
  properties: () => Link['properties'] = () => ({}),
): readonly Link[] {
  return random.some(targets, most).map((target) => link(type, target.id, properties()));
}
