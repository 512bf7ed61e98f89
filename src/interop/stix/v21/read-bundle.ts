import { sha256 } from '../../../shared/ids.ts';
import {
  type Choice,
  type Conversion,
  type Converted,
  type Converter,
  type FileObject,
  itemsOf,
  type Members,
  membersOf,
  nameIn,
} from '../../conversion.ts';
import { byUnits, canonicalJson } from '../../dossier/v1/index.ts';
import { ACTIVITY_TYPES, AGENT_TYPES, actorOf } from './read-agents.ts';
import { definedMarking, markingOf, TLP_DEFINITIONS } from './read-markings.ts';
import { convertNote, convertOpinion } from './read-opinions.ts';
import { convertAttribution, convertSameness } from './read-relationships.ts';
import { IN_REPORT, sourceOf } from './read-sources.ts';
import { KNOWN_TYPES, OBSERVABLE_TYPES } from './types.ts';

/** Bundles of STIX 2.1 objects, and single objects. */
export const stixBundle: Converter = {
  title: (members) => `STIX ${nameIn(members.id) ?? 'bundle'}`,
  objects({ name, index, value }) {
    if ((name !== 'objects' && name !== '') || index === undefined) return [];
    return [fileObject(membersOf(value) ?? {}, name === '' ? `[${index}]` : `objects[${index}]`, value)];
  },
  whole(members) {
    return members.type === 'bundle' ? [] : [fileObject(members, 'the object', members)];
  },
  kinds: (object) => [kindOf(object.value)],
  choose,
  notes({ id, value }) {
    if (value.type === 'report' || value.type === 'grouping') {
      return itemsOf(value.object_refs).flatMap((ref) =>
        typeof ref === 'string' && ref.startsWith('relationship--') ? [[ref, IN_REPORT + id] as const] : [],
      );
    }
    return attributionEdge(value);
  },
  convert(object, conversion) {
    tellIrregular(object, conversion);
    const records = recordsOf(object, conversion);
    const kind = kindOf(object.value);
    conversion.count(kind, records === undefined ? 'leftOut' : 'mapped');
    return records ?? [];
  },
};

function fileObject(value: Members, path: string, raw: unknown): FileObject {
  return { id: nameIn(value.id) ?? `without id ${sha256(canonicalJson(raw))}`, value, path };
}

function kindOf({ type, relationship_type: relation }: Members): string {
  const name = nameIn(type) ?? 'without a type';
  return name === 'relationship' ? `relationship ${nameIn(relation) ?? 'without a type'}` : name;
}

/**
 * Of two versions of an object the later stays, as STIX has it. Two objects of one version that differ are no versions:
 * the greater by canonical JSON stays.
 */
function choose(one: FileObject, other: FileObject): Choice {
  const [left, right] = [one, other].map(({ value }) => versionOf(value)) as [number, number];
  if (left !== right) return { kept: left > right ? one : other };
  const [first, second] = [canonicalJson(one.value), canonicalJson(other.value)];
  if (first === second) return { kept: one };
  return {
    kept: byUnits(first, second) > 0 ? one : other,
    problem: `is a second object ${one.id} of one version, and says something else`,
  };
}

function versionOf({ modified, created }: Members): number {
  const instant = Date.parse(String(modified ?? created));
  return Number.isNaN(instant) ? 0 : instant;
}

/** The notes from which circles of attributions are found. */
const ATTRIBUTED_TO = 'attributed-to ';

function attributionEdge(value: Members): readonly (readonly [string, string])[] {
  if (value.type !== 'relationship' || value.relationship_type !== 'attributed-to') return [];
  const { source_ref: from, target_ref: to } = value;
  return typeof from === 'string' && typeof to === 'string' ? [[from, ATTRIBUTED_TO + to]] : [];
}

/** What is wrong with an object whatever it becomes. */
function tellIrregular({ id, value }: FileObject, conversion: Conversion): void {
  const { type, spec_version: version } = value;
  const { irregular, members } = conversion;
  const name = nameIn(type);
  if (name === undefined) irregular('type: is missing');
  else if (!KNOWN_TYPES.has(name)) irregular(`type: ${JSON.stringify(name)} is no type of STIX 2.1`);
  if (nameIn(value.id) === undefined) irregular('id: is missing');
  else if (name !== undefined && !id.startsWith(`${name}--`)) irregular(`id: ${id} is no id of a ${name}`);
  const given = version ?? (OBSERVABLE_TYPES.has(name ?? '') ? '2.1' : (members.spec_version ?? 'missing'));
  if (given !== '2.1') irregular(`spec_version: is ${String(given)}, not 2.1`);
  const creator = value.created_by_ref;
  if (typeof creator === 'string') {
    if (!creator.startsWith('identity--')) irregular(`created_by_ref: ${creator} is no identity`);
    else if (!conversion.has(creator)) irregular(`created_by_ref: there is no ${creator}`);
  }
  if (value.type === 'relationship' && value.relationship_type === 'attributed-to') {
    const circle = circleThrough(String(value.source_ref), String(value.target_ref), conversion);
    if (circle) irregular(`is part of a circle of attributions: ${circle.join(' → ')}`);
  }
}

/** More steps than any chain of attributions has. */
const LONGEST_CIRCLE = 100;

/** The way back from `to` to `from` along attributions, if there is one. */
function circleThrough(from: string, to: string, { notes }: Conversion): readonly string[] | undefined {
  const cameFrom = new Map<string, string>([[to, from]]);
  let edge = [to];
  for (let step = 0; step < LONGEST_CIRCLE && edge.length > 0; step += 1) {
    const next: string[] = [];
    for (const place of edge) {
      if (place === from) return wayTo(from, to, cameFrom);
      for (const note of notes(place)) {
        if (!note.startsWith(ATTRIBUTED_TO)) continue;
        const target = note.slice(ATTRIBUTED_TO.length);
        if (cameFrom.has(target) && target !== from) continue;
        if (!cameFrom.has(target)) cameFrom.set(target, place);
        next.push(target);
      }
    }
    edge = next;
  }
  return undefined;
}

function wayTo(from: string, to: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  if (from === to) return [from, to];
  const way = [from];
  for (let place = cameFrom.get(from); place !== undefined && place !== to; place = cameFrom.get(place)) {
    way.unshift(place);
  }
  return [from, to, ...way];
}

/** The records of an object; undefined where the graph has no place for it. */
function recordsOf({ id, value }: FileObject, conversion: Conversion): readonly Converted[] | undefined {
  const type = nameIn(value.type) ?? '';
  if (AGENT_TYPES.has(type) || ACTIVITY_TYPES.has(type)) {
    const actor = nameIn(value.id) === undefined ? undefined : actorOf(id, conversion);
    return actor ? [actor.record] : undefined;
  }
  switch (type) {
    case 'report':
    case 'grouping':
      for (const ref of itemsOf(value.object_refs)) {
        if (typeof ref === 'string' && !conversion.has(ref)) {
          conversion.irregular(`object_refs: there is no ${ref}`);
        }
      }
      return sourceOf(id, value, conversion).records;
    case 'relationship':
      return relationship(id, value, conversion);
    case 'opinion':
      return convertOpinion(id, value, conversion);
    case 'note':
      return convertNote(id, value, conversion);
    case 'marking-definition':
      // It is on the records that it marks.
      return TLP_DEFINITIONS[id] === undefined && definedMarking(value) === undefined ? undefined : [];
    default:
      markingOf(value, conversion);
      return undefined;
  }
}

function relationship(id: string, value: Members, conversion: Conversion): Converted[] | undefined {
  if (value.relationship_type === 'attributed-to') return convertAttribution(id, value, conversion);
  for (const field of ['source_ref', 'target_ref']) {
    const ref = nameIn(value[field]);
    if (ref !== undefined && !conversion.has(ref)) conversion.irregular(`${field}: there is no ${ref}`);
  }
  if (value.relationship_type === 'revoked-by' || value.relationship_type === 'duplicate-of') {
    return convertSameness(id, value, conversion);
  }
  return undefined;
}
