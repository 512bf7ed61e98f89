import { canonicalSet } from './canonical.ts';
import { daysOf } from './days.ts';
import type { Steps } from './faults.ts';
import { type Identity, identity } from './keys.ts';
import type { Label, LinkedRecords, LinkedRelated, Reviewed } from './linked.ts';
import type { DossierRecord, List } from './schema.ts';
import { WORDS } from './words.ts';

/** A record that a local id names, with what those who name it need to know. */
export interface Target {
  readonly list: List;
  readonly id: string;
  /** Agents: their kind. */
  readonly kind?: string | undefined;
  /** Sources: the version that the dossier captured. */
  readonly version?: string | undefined;
  /** Statements: their side. */
  readonly stance?: string | undefined;
  readonly claim?: string | undefined;
}

/** What a record is linked with. */
export interface LinkContext {
  /** The record that a local id of the same dossier names, in the first of the lists that has it; reports a missing one. */
  find(lists: readonly List[], local: string, steps: Steps): Target | undefined;
  /** The text that the dossier gives for a source, by its local id. */
  text(source: string): string | undefined;
  fault(steps: Steps, message: string): void;
  /** The dossier's defaults. */
  readonly defaults: Partial<Pick<DossierRecord<'agents'>, 'marking' | 'review' | 'origin'>>;
}

/** A linked record with its identity; `related` has no label, being a relationship. */
export type Linked =
  | { readonly [L in Label]: Identity & { readonly label: L; readonly record: LinkedRecords[L] } }[Label]
  | { readonly label: 'Related'; readonly key: string; readonly id: string; readonly record: LinkedRelated };

/** Stands for the id of a record that is missing; the dossier is refused, so it is stored nowhere. */
export const MISSING: Target = { list: 'agents', id: 'agt_missing' };

type Common = Pick<DossierRecord<'agents'>, 'marking' | 'review' | 'origin'>;

/** The marking, review and origin of a record, its own or the dossier's. */
export function reviewed(record: Common, { defaults }: LinkContext): Reviewed {
  return {
    marking: WORDS.Marking.indexOf(record.marking ?? defaults.marking ?? 'CLEAR'),
    review: record.review ?? defaults.review ?? 'ACCEPTED',
    origin: record.origin ?? defaults.origin ?? 'IMPORT',
  };
}

/** A linked record with its identity. */
export function linked<L extends Label>(label: L, key: string, record: LinkedRecords[L]): Linked {
  return { label, ...identity(label, key), record } as unknown as Linked;
}

/** First day of a date, where there is one. */
export const firstDay = (date: string | undefined) =>
  date === undefined ? undefined : daysOf(date)?.earliest;
/** Last day of a date, where there is one. */
export const lastDay = (date: string | undefined) => (date === undefined ? undefined : daysOf(date)?.latest);

// Plain functions, no closures: they run some ten times for each of a million records.

/** The record that a local id names in one of the lists; a stand-in where it is missing. */
export function targetOf(context: LinkContext, lists: readonly List[], local: string, steps: Steps): Target {
  return context.find(lists, local, steps) ?? MISSING;
}

/** The id of an agent. */
export function agentOf(context: LinkContext, local: string, steps: Steps): string {
  return targetOf(context, AGENTS, local, steps).id;
}

/** The id of a statement. */
export function statementOf(context: LinkContext, local: string, steps: Steps): string {
  return targetOf(context, STATEMENTS, local, steps).id;
}

/** The id of an agent where one is named. */
export function optionalAgent(
  context: LinkContext,
  local: string | undefined,
  steps: Steps,
): string | undefined {
  return local === undefined ? undefined : agentOf(context, local, steps);
}

/** The lists that a field may name records of. */
const AGENTS: readonly List[] = ['agents'];
export const SOURCES: readonly List[] = ['sources'];
export const CLAIMS: readonly List[] = ['claims'];
const STATEMENTS: readonly List[] = ['statements'];

const EMPTY: readonly never[] = [];

/** The items of a list that may be absent, each made something else. */
export function listOf<T, U>(
  items: readonly T[] | undefined,
  make: (item: T, index: number) => U,
): readonly U[] {
  return items === undefined || items.length === 0 ? EMPTY : items.map(make);
}

/** The same for a list that is a set: in canonical order, each item once. */
export function setOf<T, U>(
  items: readonly T[] | undefined,
  make: (item: T, index: number) => U,
): readonly U[] {
  return items === undefined || items.length === 0 ? EMPTY : canonicalSet(items.map(make));
}
