import {
  type Conversion,
  type Converted,
  citedId,
  citedSource,
  converted,
  type FileObject,
  itemsOf,
  type Members,
  membersOf,
  nameIn,
} from '../../../conversion.ts';
import type { DossierRecord } from '../../../dossier/v1/index.ts';
import { galaxyKey, onlyId, PUBLISHER, publisher, unnamed } from './galaxy-agents.ts';
import { attributions } from './read-attributions.ts';
import { similarities } from './read-similar.ts';

type Name = NonNullable<DossierRecord<'agents'>['names']>[number];

/** A threat actor: its names with who coined them, the entry as a source, and what the entry says of the actor. */
export function convertActor(object: FileObject, conversion: Conversion): Converted[] {
  const { id, value } = object;
  const name = nameIn(value.value) ?? galaxyKey(id);
  const meta = membersOf(value.meta) ?? {};
  conversion.count('entry', 'mapped');
  const by = publisher(conversion);
  const cited = references(meta, conversion);
  const { names, coiners } = actorNames(meta, name, conversion);
  const entry: DossierRecord<'sources'> = {
    id: `entry ${id}`,
    kind: 'DATASET',
    title: `${nameIn(conversion.members.name) ?? 'MISP galaxy'}: ${name}`,
    ...(by ? { publisher: PUBLISHER } : {}),
    ...(cited.length > 0
      ? {
          derivedFrom: cited.map((url) => ({
            source: citedId(url),
            how: 'CITATION' as const,
            stated: 'EXPLICIT' as const,
          })),
        }
      : {}),
  };
  return [
    ...(by ? [by] : []),
    ...coiners,
    converted('agents', {
      id,
      kind: 'THREAT_ACTOR',
      name,
      key: galaxyKey(id),
      ...(names.length > 0 ? { names } : {}),
    }),
    ...cited.map(citedSource),
    converted('sources', entry),
    ...attributions(object, name, by !== undefined, conversion),
    ...similarities(object, by !== undefined, conversion),
  ];
}

/** The addresses of what an entry cites, each once. */
function references(meta: Members, { count, irregular }: Conversion): string[] {
  const urls = new Set<string>();
  for (const reference of itemsOf(meta.refs)) {
    const url = nameIn(reference);
    if (url === undefined) {
      count('refs', 'leftOut');
      irregular('refs: holds what is no address, or one of more than 1,024 characters');
    } else if (urls.has(url)) count('refs', 'merged');
    else {
      count('refs', 'mapped');
      urls.add(url);
    }
  }
  return [...urls].sort();
}

/** The names of an actor: each by whoever coined it; those of which nobody is said to have coined them. */
function actorNames(
  meta: Members,
  own: string,
  conversion: Conversion,
): { readonly names: Name[]; readonly coiners: readonly Converted[] } {
  const names = new Map<string, Name>();
  const attributed = new Set<string>();
  const coiners = new Map<string, Converted>();
  const add = (kind: string, name: Name) => {
    const key = `${name.text}\0${name.coinedBy ?? ''}`;
    conversion.count(kind, names.has(key) ? 'merged' : 'mapped');
    names.set(key, name);
  };
  for (const written of itemsOf(meta['name-attribution'])) {
    const found = coinage(written);
    if (!found) {
      conversion.count('name-attribution', 'leftOut');
      conversion.irregular(`name-attribution: ${JSON.stringify(written)} is no name:uuid`);
      continue;
    }
    if (!conversion.has(found.uuid)) {
      conversion.irregular(`name-attribution: there is no producer ${found.uuid}`);
    }
    coiners.set(found.uuid, unnamed('ORGANIZATION', found.uuid));
    attributed.add(found.text);
    add('name-attribution', { text: found.text, kind: 'ALIAS', coinedBy: onlyId(found.uuid) });
  }
  for (const [key, written] of Object.entries(meta)) {
    if (!key.startsWith('origin:')) continue;
    for (const value of itemsOf(written)) {
      const text = nameIn(key.slice('origin:'.length));
      const by = nameIn(value);
      if (text === undefined || by === undefined) conversion.count('origin', 'leftOut');
      // Whoever wrote both means one coiner: the one whose UUID is given.
      else if (attributed.has(text)) conversion.count('origin', 'merged');
      else {
        const coiner = `organization ${by}`.slice(0, 1024);
        coiners.set(coiner, converted('agents', { id: coiner, kind: 'ORGANIZATION', name: by }));
        add('origin', { text, kind: 'ALIAS', coinedBy: coiner });
      }
    }
  }
  const known = new Set([own, ...[...names.values()].map(({ text }) => text)]);
  for (const synonym of itemsOf(meta.synonyms)) {
    const text = nameIn(synonym);
    if (text === undefined) conversion.count('synonyms', 'leftOut');
    else if (known.has(text)) conversion.count('synonyms', 'merged');
    else add('synonyms', { text, kind: 'ALIAS' });
  }
  return { names: [...names.values()], coiners: [...coiners.values()] };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `APT1:da5cdcd1-…`: the name and the UUID of the producer that coined it. */
function coinage(written: unknown): { readonly text: string; readonly uuid: string } | undefined {
  if (typeof written !== 'string') return undefined;
  const colon = written.lastIndexOf(':');
  const text = nameIn(written.slice(0, Math.max(colon, 0)));
  const uuid = written.slice(colon + 1).toLowerCase();
  return text === undefined || !UUID.test(uuid) ? undefined : { text, uuid };
}
