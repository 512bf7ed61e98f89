import { sha256 } from '../../../../shared/ids.ts';
import {
  type Choice,
  type Conversion,
  type Converted,
  type Converter,
  converted,
  type FileObject,
  itemsOf,
  type Members,
  membersOf,
  nameIn,
} from '../../../conversion.ts';
import { countryName } from '../../../countries.ts';
import { byUnits, canonicalJson } from '../../../dossier/v1/index.ts';
import { galaxyKey } from './galaxy-agents.ts';
import { convertActor } from './read-entry.ts';
import { relatedKind } from './read-similar.ts';

/** Galaxies whose entries are actors. */
const ACTORS: ReadonlySet<unknown> = new Set([
  'threat-actor',
  'mitre-intrusion-set',
  'microsoft-activity-group',
  '360net-threat-actor',
  'tidal-groups',
]);

/** Fields of `meta` that become something, of an actor. */
const MAPPED: ReadonlySet<string> = new Set([
  'refs',
  'synonyms',
  'name-attribution',
  'country',
  'cfr-suspected-state-sponsor',
  'attribution-confidence',
]);

/** The clusters of a MISP galaxy: threat actors with who named them and who is said to be behind them; producers; countries. */
export const mispGalaxy: Converter = {
  title: (members) => nameIn(members.name) ?? 'MISP galaxy',
  objects({ name, index, value }) {
    if (name !== 'values' || index === undefined) return [];
    const path = `values[${index}]`;
    const entry = membersOf(value) ?? {};
    const id = nameIn(entry.uuid)?.toLowerCase() ?? `unnamed ${sha256(canonicalJson(value))}`;
    return [{ id, value: entry, path }];
  },
  whole: (members) =>
    isDefinition(members)
      ? [{ id: nameIn(members.uuid) ?? 'galaxy', value: members, path: 'the galaxy' }]
      : [],
  kinds({ value }, members) {
    if (isDefinition(value)) return [DEFINITION];
    const kinds = [entryKind(members)];
    if (value.description !== undefined) kinds.push('description');
    for (const related of itemsOf(value.related)) kinds.push(relatedKind(related));
    for (const [key, written] of Object.entries(membersOf(value.meta) ?? {})) {
      for (const _ of itemsOf(written)) kinds.push(metaKind(key));
    }
    return kinds;
  },
  choose: greater,
  convert(object, conversion) {
    const { members } = conversion;
    if (isDefinition(object.value)) {
      conversion.count(DEFINITION, 'leftOut');
      return [];
    }
    if (ACTORS.has(members.type)) return actor(object, conversion);
    leaveOut(object, conversion, new Set());
    if (members.type === 'producer') return producer(object, conversion);
    if (members.type === 'country') return country(object, conversion);
    conversion.count(entryKind(members), 'leftOut');
    return [];
  },
};

const DEFINITION = 'galaxy';

/** What a galaxy is for stands in a file of its own, without entries. */
const isDefinition = (members: Members): boolean => 'namespace' in members && !('value' in members);

function entryKind({ type }: Members): string {
  const known = ACTORS.has(type) || type === 'producer' || type === 'country';
  return known ? 'entry' : `entry of ${nameIn(type) ?? 'an unnamed galaxy'}`;
}

/** `origin:APT-C-06` names an alias in the field's own name. */
const metaKind = (key: string): string => (key.startsWith('origin:') ? 'origin' : key);

/** Of two entries with one UUID the greater by canonical JSON stays. */
function greater(one: FileObject, other: FileObject): Choice {
  const [left, right] = [canonicalJson(one.value), canonicalJson(other.value)];
  if (left === right) return { kept: one };
  return {
    kept: byUnits(left, right) > 0 ? one : other,
    problem: `is a second entry with the UUID ${one.id}, and says something else`,
  };
}

/** Counts what an entry holds that is not mapped. */
function leaveOut({ value }: FileObject, { count }: Conversion, mapped: ReadonlySet<string>): void {
  if (value.description !== undefined) count('description', 'leftOut');
  if (mapped.size === 0) for (const related of itemsOf(value.related)) count(relatedKind(related), 'leftOut');
  for (const [key, written] of Object.entries(membersOf(value.meta) ?? {})) {
    if (mapped.has(key) || (mapped.size > 0 && key.startsWith('origin:'))) continue;
    // The names of producers and countries are counted where they are taken.
    if (mapped.size === 0 && key === 'synonyms') continue;
    for (const _ of itemsOf(written)) count(metaKind(key), 'leftOut');
  }
}

function actor(object: FileObject, conversion: Conversion): Converted[] {
  leaveOut(object, conversion, MAPPED);
  return convertActor(object, conversion);
}

function producer({ id, value }: FileObject, conversion: Conversion): Converted[] {
  const name = nameIn(value.value) ?? galaxyKey(id);
  conversion.count('entry', 'mapped');
  const names = synonyms(value, name, conversion);
  return [converted('agents', { id, kind: 'ORGANIZATION', name, key: galaxyKey(id), ...names })];
}

/** A country is known by its name, which is the same in whatever data set names it. */
function country({ id, value }: FileObject, conversion: Conversion): Converted[] {
  const iso = nameIn(membersOf(value.meta)?.ISO);
  const described = nameIn(value.description)?.trim();
  const name = (iso === undefined ? undefined : countryName(iso)) ?? described ?? nameIn(value.value);
  const names = synonyms(value, name ?? '', conversion);
  conversion.count('entry', name === undefined ? 'leftOut' : 'mapped');
  return name === undefined ? [] : [converted('agents', { id, kind: 'COUNTRY', name, ...names })];
}

function synonyms(value: Members, name: string, { count }: Conversion) {
  const texts = new Set<string>();
  for (const synonym of itemsOf(membersOf(value.meta)?.synonyms)) {
    const text = nameIn(synonym);
    if (text === undefined) count('synonyms', 'leftOut');
    else if (text === name || texts.has(text)) count('synonyms', 'merged');
    else {
      texts.add(text);
      count('synonyms', 'mapped');
    }
  }
  const names = [...texts].sort().map((text) => ({ text, kind: 'ALIAS' as const }));
  return names.length > 0 ? { names } : {};
}
