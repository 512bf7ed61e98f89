import {
  type Conversion,
  type Converted,
  citedId,
  citedSource,
  converted,
  dayIn,
  itemsOf,
  type Members,
  membersOf,
  nameIn,
  textIn,
} from '../../conversion.ts';
import type { DossierRecord } from '../../dossier/v1/index.ts';
import { type Actor, creatorOf, quiet } from './read-agents.ts';
import { markingOf } from './read-markings.ts';

/** The local id of the source that an object is. */
export const sourceId = (id: string): string => `source ${id}`;

/** The notes that a report leaves for the relationships that it holds. */
export const IN_REPORT = 'in ';

/** The reports that hold an object. */
export function reportsOf(id: string, { notes }: Conversion): readonly string[] {
  return notes(id)
    .filter((note) => note.startsWith(IN_REPORT))
    .map((note) => note.slice(IN_REPORT.length));
}

/** A source with the agents and sources that it names. */
export interface SourceRecords {
  readonly id: string;
  readonly creator: Actor | undefined;
  readonly records: readonly Converted[];
}

/**
 * An object as a source. A report is a document; any other object that says something and is in no report is a document
 * of its own, of whoever created it, on the day on which it was created. What it refers to outside it cites.
 */
export function sourceOf(id: string, object: Members, conversion: Conversion): SourceRecords {
  const creator = creatorOf(object, conversion);
  const isDocument = object.type === 'report' || object.type === 'grouping';
  const title = isDocument ? textIn(object.name) : undefined;
  const published = dayIn(object.type === 'report' ? object.published : object.created);
  const cited = citedBy(id, object, conversion);
  const language = languageOf(object);
  const source: DossierRecord<'sources'> = {
    id: sourceId(id),
    kind: object.type === 'report' ? 'REPORT' : 'DATASET',
    title: title ?? `STIX object ${id}`,
    ...(creator ? { publisher: creator.local } : {}),
    ...(published === undefined ? {} : { publishedAt: published }),
    ...(language === undefined ? {} : { language }),
    ...(cited.length > 0
      ? { derivedFrom: cited.map(({ id: from }) => ({ source: from, how: 'CITATION', stated: 'EXPLICIT' })) }
      : {}),
    ...markingOf(object, conversion),
  };
  return {
    id: source.id,
    creator,
    records: [
      ...(creator ? [creator.record] : []),
      ...cited.map(({ record }) => record),
      converted('sources', source),
    ],
  };
}

/** Sources of reports that are remembered: one that holds thousands of attributions is not made anew for each. */
const REMEMBERED = 100;
const reports = new WeakMap<Conversion['find'], Map<string, SourceRecords>>();

/** A report as a source, for what it holds; what is wrong with it is told when it is converted itself. */
export function reportSource(id: string, conversion: Conversion): SourceRecords {
  const known = reports.get(conversion.find) ?? new Map<string, SourceRecords>();
  reports.set(conversion.find, known);
  let source = known.get(id);
  if (!source) {
    source = sourceOf(id, conversion.find(id) ?? {}, quiet(conversion));
    if (known.size >= REMEMBERED) known.clear();
    known.set(id, source);
  }
  return source;
}

const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** The language of an object's words, where it says one. */
export function languageOf({ lang }: Members): string | undefined {
  return typeof lang === 'string' && LANGUAGE.test(lang) ? lang : undefined;
}

interface Cited {
  readonly id: string;
  readonly record: Converted;
}

/** What an object, and of a report the relationships in it, cites; in the order of the addresses. */
function citedBy(id: string, object: Members, { find }: Conversion): readonly Cited[] {
  const objects = [object];
  if (object.type === 'report') {
    for (const ref of itemsOf(object.object_refs)) {
      const held = typeof ref === 'string' && ref !== id ? find(ref) : undefined;
      if (held?.type === 'relationship' && held.relationship_type === 'attributed-to') objects.push(held);
    }
  }
  const cited = new Map<string, Cited>();
  for (const { external_references: references } of objects) {
    for (const reference of itemsOf(references)) {
      const found = citation(membersOf(reference));
      if (found) cited.set(found.id, found);
    }
  }
  return [...cited.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** An external reference as a source: by its address, else by what describes it. */
function citation(reference: Members | undefined): Cited | undefined {
  const url = nameIn(reference?.url);
  if (url !== undefined) return { id: citedId(url), record: citedSource(url) };
  // Without an address `source_name` with an id names an entry of a catalogue, not a document.
  const title = nameIn(reference?.description);
  if (title === undefined || reference?.external_id !== undefined) return undefined;
  const id = `cited ${title}`.slice(0, 1024);
  return { id, record: converted('sources', { id, kind: 'REPORT', title }) };
}
