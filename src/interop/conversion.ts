import type { DossierRecord, List } from './dossier/v1/index.ts';

/**
 * What all converters of the field's formats have in common. A **converter** is pure: it says which objects a file
 * holds, and turns each into records of a dossier, looking up others by their ids. A file is converted after all of it
 * was read, in the order of the objects' ids, so neither references forward nor the file's order matter.
 *
 * Whatever a file holds is counted by its kind three ways: **mapped** (it became, or became part of, a record),
 * **merged** (it says what another object or item of the file says already) or **left out** (the graph has no place for
 * it). What was read is the sum of the three.
 */

/** The members of a JSON object of a file. */
export type Members = Readonly<Record<string, unknown>>;

/** A member at the top of a JSON file; of a list that holds objects, one of its items. */
export interface Part {
  /** The member's name; empty where the whole file is a list. */
  readonly name: string;
  /** The place in the list, of an item. */
  readonly index?: number;
  readonly value: unknown;
}

/** An object of a file as it waits to be converted. */
export interface FileObject {
  /** Unique in the file; of two objects with one id one stays. */
  readonly id: string;
  readonly value: Members;
  /** Where it stands: `objects[3]`. */
  readonly path: string;
}

/** A record of a dossier with its list. */
export type Converted = {
  [L in List]: { readonly list: L; readonly record: DossierRecord<L> };
}[List];

/** What becomes of an object or an item of it. */
export type Fate = 'mapped' | 'merged' | 'leftOut';

/** What an object is converted with. */
export interface Conversion {
  /** The members at the top of the file, without its lists of objects. */
  readonly members: Members;
  /** The object with this id, in the file or in another of its format in the same import. */
  find(id: string): Members | undefined;
  /** Whether there is an object with this id, in these files. */
  has(id: string): boolean;
  /** The notes that other objects of the file left for this id, in order. */
  notes(id: string): readonly string[];
  /** Says what became of `number` things of a kind, 1 if not given. */
  count(kind: string, fate: Fate, number?: number): void;
  /**
   * Tells what is wrong with the object that is being converted, such as a reference to nothing: a warning, or a fault
   * where the user wishes that such files are refused.
   */
  irregular(message: string): void;
}

/** Of two objects with one id: which one stays, and what is wrong with that, if anything is. */
export interface Choice {
  readonly kept: FileObject;
  readonly problem?: string;
}

/** Turns the files of one format into records of a dossier. */
export interface Converter {
  /** The title of what is converted. */
  title(members: Members): string;
  /** The objects that a part of the file holds; none where the part is no more than a member of the file. */
  objects(part: Part): readonly FileObject[];
  /** The object that a file as a whole is, where it holds no list of objects. */
  whole?(members: Members): readonly FileObject[];
  /** The kinds of all that an object holds and is counted: one for each thing, itself among them. */
  kinds(object: FileObject, members: Members): readonly string[];
  choose(one: FileObject, other: FileObject): Choice;
  /** What other objects need to know of this one when they are converted. */
  notes?(object: FileObject): readonly (readonly [id: string, note: string])[];
  /** What is wrong with the file as a whole. */
  problems?(members: Members, notes: (id: string) => readonly string[]): readonly string[];
  /** The records of one object. A record that several objects give is the same from each of them, and taken once. */
  convert(object: FileObject, conversion: Conversion): readonly Converted[];
}

/** A record with its list. */
export function converted<L extends List>(list: L, record: DossierRecord<L>): Converted {
  return { list, record } as unknown as Converted;
}

/** The value where it is an object. */
export function membersOf(value: unknown): Members | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : undefined;
}

/** The value where it is text that can be a name: some, and not longer than what can be looked up. */
export function nameIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 1024 ? value : undefined;
}

/** The value where it is text with something in it. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The language tag of words of which the file does not say the language. */
export const UNDETERMINED = 'und';

/** The items of a list; of anything else that is given, the one item that it is. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T/;

/** The day, in UTC, of an instant of RFC 3339, or of a date; undefined where it is neither. */
export function dayIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (!INSTANT.test(value)) return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString().slice(0, 10);
}

/**
 * A source that is known by its address alone: its title is its address, so that whoever knows the title replaces it.
 * What kind of document it is the file does not say; REPORT gives way too.
 */
export function citedSource(url: string): Converted {
  return converted('sources', { id: citedId(url), kind: 'REPORT', title: url, url });
}

/** The local id of {@link citedSource}. */
export function citedId(url: string): string {
  return `url ${url}`.slice(0, 1024);
}
