import { sha256 } from '../../../../shared/ids.ts';
import {
  type Conversion,
  type Converted,
  type Converter,
  citedId,
  citedSource,
  converted,
  dayIn,
  type FileObject,
  itemsOf,
  type Members,
  membersOf,
  nameIn,
  textIn,
} from '../../../conversion.ts';
import { byUnits, canonicalJson, type DossierRecord, WORDS, type Word } from '../../../dossier/v1/index.ts';
import { tlpMarking } from '../../../stix/v21/read-markings.ts';
import { galaxyKey } from '../../galaxy/v1/galaxy-agents.ts';
import { estimate } from '../../galaxy/v1/read-similar.ts';
import { actorClusters, eventKinds, kindOf, tagKind } from './event-parts.ts';

/** Events of MISP's core format: one, or the list that a search gives. */
export const mispEvent: Converter = {
  title: () => 'MISP events',
  objects({ name, index, value }) {
    const isItem = index !== undefined && (name === 'response' || name === '');
    if (!isItem && name !== 'Event') return [];
    const path = index === undefined ? name : `${name}[${index}]`;
    return [eventObject(value, path)];
  },
  kinds: ({ value }) => eventKinds(value),
  choose(one, other) {
    const [left, right] = [canonicalJson(one.value), canonicalJson(other.value)];
    if (left === right) return { kept: one };
    const [first, second] = [one, other].map(({ value }) => Number(value.timestamp) || 0) as [number, number];
    if (first !== second) return { kept: first > second ? one : other };
    return {
      kept: byUnits(left, right) > 0 ? one : other,
      problem: `is a second event with the UUID ${one.id}, and says something else`,
    };
  },
  convert,
};

/** `{"Event": {…}}` or the event itself; whatever else stands in the list is an object of its own. */
function eventObject(value: unknown, path: string): FileObject {
  const holder = membersOf(value) ?? {};
  const event = membersOf(holder.Event) ?? holder;
  return {
    id: nameIn(event.uuid)?.toLowerCase() ?? `unnamed ${sha256(canonicalJson(event))}`,
    value: event,
    path,
  };
}

function convert({ id, value }: FileObject, conversion: Conversion): readonly Converted[] {
  const title = textIn(value.info);
  const kinds = eventKinds(value);
  if (title === undefined) {
    for (const kind of kinds) conversion.count(kind, 'leftOut');
    return [];
  }
  conversion.count(kindOf(value), 'mapped');
  const by = creatorOf(value);
  const marking = markingOf(value, conversion);
  const cited = linksIn(value, conversion);
  const published = publishedOn(value);
  const source: DossierRecord<'sources'> = {
    id: `event ${id}`,
    kind: 'DATASET',
    title,
    ...(by ? { publisher: by.id } : {}),
    ...(published === undefined ? {} : { publishedAt: published }),
    ...(cited.length > 0
      ? { derivedFrom: cited.map((url) => ({ source: citedId(url), how: 'CITATION', stated: 'EXPLICIT' })) }
      : {}),
    ...marking,
  };
  return [
    ...(by ? [by.record] : []),
    ...cited.map(citedSource),
    converted('sources', source),
    ...assessments(value, source.id, by, conversion),
    ...attributions(id, title, value, source.id, by, marking, conversion),
  ];
}

interface Creator {
  readonly id: string;
  readonly record: Converted;
}

/** The organization that created the event: `Orgc`; `Org` only shares it. */
function creatorOf(event: Members): Creator | undefined {
  const organization = membersOf(event.Orgc);
  const name = nameIn(organization?.name);
  if (name === undefined) return undefined;
  const uuid = nameIn(organization?.uuid)?.toLowerCase();
  const id = `organization ${uuid ?? name}`.slice(0, 1024);
  const key = uuid === undefined || /\s/.test(uuid) ? {} : { key: `misp:${uuid}` };
  return { id, record: converted('agents', { id, kind: 'ORGANIZATION', name, ...key }) };
}

/** The day of publication, of an event that is published; its `date` is another day. */
function publishedOn({ published, publish_timestamp: stamp }: Members): string | undefined {
  const seconds = Number(stamp);
  if (published !== true || !Number.isSafeInteger(seconds) || seconds <= 0) return undefined;
  return dayIn(new Date(seconds * 1000).toISOString());
}

function tagsOf(event: Members): readonly string[] {
  return itemsOf(event.Tag)
    .map((tag) => nameIn(membersOf(tag)?.name))
    .filter((name) => name !== undefined);
}

/** The highest TLP of the event's tags. */
function markingOf(event: Members, { count }: Conversion): { marking?: Word<'Marking'> } {
  let rank = -1;
  for (const tag of tagsOf(event)) {
    if (!/^tlp:/i.test(tag)) continue;
    // What is marked by a word that nobody knows may be the most secret.
    rank = Math.max(rank, WORDS.Marking.indexOf(tlpMarking(tag) ?? 'RED'));
    count('tag tlp', 'mapped');
  }
  const marking = WORDS.Marking[rank];
  return marking === undefined ? {} : { marking };
}

/** The documents that the event links to. */
function linksIn(event: Members, { count }: Conversion): string[] {
  const urls = new Set<string>();
  for (const item of itemsOf(event.Attribute)) {
    const attribute = membersOf(item) ?? {};
    const kind = `attribute ${nameIn(attribute.type) ?? 'without a type'}`;
    const url = attribute.type === 'link' ? nameIn(attribute.value) : undefined;
    count(kind, url === undefined ? 'leftOut' : urls.has(url) ? 'merged' : 'mapped');
    if (url !== undefined) urls.add(url);
  }
  return [...urls].sort();
}

const ADMIRALTY = /^admiralty-scale:(source-reliability|information-credibility)="(.+)"$/;

/** What the creator thinks of the source: tags of the admiralty scale. Of other tags the kinds are counted. */
function assessments(
  event: Members,
  source: string,
  by: Creator | undefined,
  { count }: Conversion,
): Converted[] {
  const records = new Map<string, Converted>();
  for (const item of itemsOf(event.Object)) {
    count(`object ${nameIn(membersOf(item)?.name) ?? 'without a name'}`, 'leftOut');
  }
  const tags = tagsOf(event);
  // A tag without a name says nothing.
  count('tag', 'leftOut', itemsOf(event.Tag).length - tags.length);
  for (const tag of tags) {
    const kind = tagKind(tag);
    // These are counted where they are taken.
    if (kind === 'tag tlp' || kind === 'tag estimative-language') continue;
    const found = ADMIRALTY.exec(tag);
    const fate = !found || !by ? 'leftOut' : records.has(tag) ? 'merged' : 'mapped';
    count(kind, fate);
    if (!found || !by) continue;
    const [, predicate = '', value = ''] = found;
    records.set(
      tag,
      converted('assessments', {
        id: `${tag} of ${source}`,
        by: by.id,
        of: source,
        scale: predicate === 'source-reliability' ? 'ADMIRALTY_RELIABILITY' : 'ADMIRALTY_CREDIBILITY',
        value,
      }),
    );
  }
  return [...records.values()];
}

/**
 * A cluster of a threat actor on an event: whoever put it there may mean that the actor did it, or no more than that it
 * comes up. So the attribution of the incident to the actor is proposed.
 */
function attributions(
  id: string,
  title: string,
  event: Members,
  source: string,
  by: Creator | undefined,
  marking: { marking?: Word<'Marking'> },
  { count }: Conversion,
): Converted[] {
  const { actors, others } = actorClusters(event);
  for (const kind of others) count(kind, 'leftOut');
  const tags = tagsOf(event).filter((tag) => tag.startsWith('estimative-language:'));
  const confidence = actors.size > 0 ? estimate(tags) : undefined;
  for (const tag of tags) {
    count('tag estimative-language', confidence?.asWritten === tag ? 'mapped' : 'leftOut');
  }
  const incident = nameIn(title);
  if (incident === undefined) {
    count('cluster threat-actor', 'leftOut', actors.size);
    return [];
  }
  return [...actors].flatMap(([uuid, actor]) => {
    count('cluster threat-actor', 'mapped');
    const claim = `claim ${id} ${uuid}`;
    const key = /^\S+$/.test(uuid) ? { key: galaxyKey(uuid) } : {};
    return [
      converted('agents', { id: `actor ${uuid}`, kind: 'THREAT_ACTOR', name: actor, ...key }),
      converted('activities', {
        id: `incident ${id}`,
        kind: 'INCIDENT',
        name: incident,
        ...(/\s/.test(id) ? {} : { key: `misp:${id}` }),
        ...marking,
      }),
      converted('claims', {
        id: claim,
        kind: 'ATTRIBUTION',
        text: `${incident} is attributed to ${actor}`,
        attribution: { of: `incident ${id}`, to: `actor ${uuid}`, role: 'UNSPECIFIED' },
        ...marking,
        review: 'PROPOSED',
      }),
      converted('statements', {
        id: `said ${id} ${uuid}`,
        source,
        act: 'ASSERT',
        stance: 'AFFIRMS',
        claim,
        ...(by ? { speaker: by.id } : {}),
        ...(confidence ? { confidence } : {}),
        ...marking,
        review: 'PROPOSED',
      }),
    ];
  });
}
