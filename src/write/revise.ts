import {
  canonicalSet,
  type DossierRecord,
  type Identity,
  type Label,
  type Linked,
  type LinkedRecords,
  type List,
  type Steps,
} from '../interop/dossier/v1/index.ts';
import { onlyLabels } from './add.ts';
import { type Current, currentAs, worded } from './current.ts';
import { MAIN, mainOf } from './link.ts';
import { findNamed, type NamedRecords, type Names } from './naming.ts';
import { namesOf, ownIdentity, parsed, prepare } from './prepare.ts';
import { conflict, invalidInput, pathOf } from './refusal.ts';
import type { Given, WriteScope, Written } from './scope.ts';
import { storeLinked } from './store.ts';

/** How a record is revised. */
export interface Revising {
  readonly label: Label;
  readonly id: string;
  readonly expectedRevision: number;
  /** Fields as a dossier words them: given ones take the place of what was there, null takes it away, absent ones stay. */
  readonly changes: Given;
}

/** Refuses where the record is in another state than the caller has seen. */
export function expectRevision({ id, named }: Current, expected: number | null | undefined): void {
  if (expected === null || expected === undefined || named.revision === expected) return;
  const message = `${id} is at revision ${named.revision}, not ${expected}`;
  throw conflict(message, ['expectedRevision'], named.revision);
}

/** Gives a record its next state. What makes it this record stays; a change of nothing changes nothing. */
export async function reviseRecord(scope: WriteScope, revising: Revising): Promise<Written> {
  const { label, id, expectedRevision } = revising;
  const current = await currentAs(scope, label, id, 'id');
  expectRevision(current, expectedRevision);
  const { list, record: before } = await worded(scope, current);
  const changes = placed(label, before, revising.changes);
  const merged: Given = { ...before, ...changes };
  const toPath = (steps: Steps) => (label === 'Name' ? steps.slice(2) : steps);
  const records = [before, parsed(list, merged, (steps) => pathOf(toPath(steps)))];
  const hidden = await hiddenNames(scope, list, records, affiliatesOf(current));
  const { main, linked } = await prepare(scope, {
    list,
    record: { ...merged, ...withHidden(before, changes, hidden) },
    toPath,
    // Of a name, what names agents is what makes it this name.
    isGiven: (steps) => (label === 'Name' ? steps[0] === 'marking' : isGiven(changes, steps)),
    ...(list === 'agents' || list === 'activities' ? { actor: actorOf(list, label, current, merged) } : {}),
  });
  const revised = label === MAIN[list] ? main : mainOf(linked, label);
  if (revised.id !== current.id || revised.key !== current.key) throw itIsAnother(Object.keys(changes));
  const next =
    revised.label === 'Agent' ? withAffiliations(revised, current, changes, hidden, scope) : revised;
  const others = label === 'Statement' ? onlyLabels(linked, 'Passage') : [];
  return storeLinked(scope, next, [...others, next], { replaces: true });
}

/** A name's own fields stand in the list of names of its agent. */
function placed(label: Label, before: DossierRecord<List>, changes: Given): Given {
  if (label !== 'Name') return changes;
  const { marking, ...own } = changes;
  const [name] = (before as DossierRecord<'agents'>).names ?? [];
  return { names: [{ ...name, ...own }], ...(marking === undefined ? {} : { marking }) };
}

function actorOf(
  list: 'agents' | 'activities',
  label: Label,
  { id, linked }: Current,
  merged: Given,
): Identity {
  return ownIdentity(list, merged, label === 'Name' ? (linked as LinkedRecords['Name']).agent : id);
}

function itIsAnother(fields: readonly string[]) {
  const message = 'would make it another record: retract this one and add the other';
  return invalidInput(fields.map((field) => ({ path: [field], message })));
}

/** What an agent leads up to; its words leave that out. */
function affiliatesOf({ label, linked }: Current): readonly string[] {
  if (label !== 'Agent') return [];
  const { partOf, speaksFor } = linked as LinkedRecords['Agent'];
  return [...partOf, ...speaksFor].map(({ agent }) => agent);
}

/** The records above the viewer's clearance that these records name, and those among `others`. */
async function hiddenNames(
  scope: WriteScope,
  list: List,
  records: readonly DossierRecord<List>[],
  others: readonly string[],
): Promise<ReadonlySet<string>> {
  const names: Names = { ids: new Set(others), texts: new Set() };
  for (const record of records) namesOf(list, record, names);
  const named: NamedRecords = await findNamed(scope.transaction, { ids: names.ids, texts: new Set() });
  return new Set(
    [...named.values()].flatMap(({ id, marking }) => (marking > scope.viewer.clearance ? [id] : [])),
  );
}

/** Whether an item of a list names such a record. */
function isAmong(hidden: ReadonlySet<string>, item: unknown): boolean {
  const words = typeof item === 'object' && item !== null ? Object.values(item) : [item];
  return words.some((word) => typeof word === 'string' && hidden.has(word));
}

/** Sets of a record: who gives another set cannot have meant what they do not see in it, so that stays. */
const SETS = [
  'onBehalfOf',
  'answers',
  'retracts',
  'corrects',
  'relays',
  'about',
  'entails',
  'contradicts',
  'derivedFrom',
];

function withHidden(before: DossierRecord<List>, changes: Given, hidden: ReadonlySet<string>): Given {
  const entries = SETS.filter((name) => name in changes).map((name) => {
    const had = ((before as Given)[name] ?? []) as readonly unknown[];
    const given = (changes[name] ?? []) as readonly unknown[];
    return [name, [...given, ...had.filter((item) => isAmong(hidden, item))]] as const;
  });
  return Object.fromEntries(entries);
}

function isGiven(changes: Given, [field, place]: Steps): boolean {
  const given = changes[String(field)];
  if (given === undefined || given === null) return false;
  return !Array.isArray(given) || typeof place !== 'number' || place < given.length;
}

/** Affiliations that are not given stay, and so do those that the viewer does not see. */
function withAffiliations(
  revised: Extract<Linked, { label: 'Agent' }>,
  current: Current,
  changes: Given,
  hidden: ReadonlySet<string>,
  { viewer }: WriteScope,
): Linked {
  const before = current.linked as LinkedRecords['Agent'];
  const of = (field: 'partOf' | 'speaksFor') => {
    if (!(field in changes)) return before[field];
    const unseen = before[field].filter(
      ({ marking, agent }) => marking > viewer.clearance || hidden.has(agent),
    );
    return canonicalSet([...revised.record[field], ...unseen]);
  };
  return { ...revised, record: { ...revised.record, partOf: of('partOf'), speaksFor: of('speaksFor') } };
}
