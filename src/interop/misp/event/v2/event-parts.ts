import { itemsOf, type Members, membersOf, nameIn, textIn } from '../../../conversion.ts';

/** Types of clusters that are actors. */
const ACTORS: ReadonlySet<unknown> = new Set([
  'threat-actor',
  'mitre-intrusion-set',
  'microsoft-activity-group',
]);

/** The clusters of actors on an event, by their UUIDs, with their names; and the kinds of all other clusters. */
export function actorClusters(event: Members): {
  readonly actors: ReadonlyMap<string, string>;
  readonly others: readonly string[];
} {
  const actors = new Map<string, string>();
  const others: string[] = [];
  for (const galaxy of itemsOf(event.Galaxy)) {
    for (const item of itemsOf(membersOf(galaxy)?.GalaxyCluster)) {
      const cluster = membersOf(item) ?? {};
      const name = nameIn(cluster.value);
      const uuid = nameIn(cluster.uuid)?.toLowerCase();
      const isActor = ACTORS.has(cluster.type) && name !== undefined && uuid !== undefined;
      if (isActor && !actors.has(uuid)) actors.set(uuid, name);
      else others.push(`cluster ${nameIn(cluster.type) ?? 'without a type'}`);
    }
  }
  return { actors, others };
}

/** The kinds of all that an event holds and is counted, itself among them. */
export function eventKinds(event: Members): readonly string[] {
  const { actors, others } = actorClusters(event);
  return [
    kindOf(event),
    ...tagKindsOf(event),
    ...itemsOf(event.Attribute).map(
      (attribute) => `attribute ${nameIn(membersOf(attribute)?.type) ?? 'without a type'}`,
    ),
    ...itemsOf(event.Object).map((object) => `object ${nameIn(membersOf(object)?.name) ?? 'without a name'}`),
    ...[...actors].map(() => 'cluster threat-actor'),
    ...others,
  ];
}

/** `event`, or of what has no title that it is none. */
export function kindOf(event: Members): string {
  return textIn(event.info) === undefined ? 'no event' : 'event';
}

/** The kinds of the event's tags. */
function tagKindsOf(event: Members): readonly string[] {
  return itemsOf(event.Tag).map((tag) => tagKind(nameIn(membersOf(tag)?.name) ?? ''));
}

/** The kind that a tag is counted as, by its name. */
export function tagKind(name: string): string {
  if (/^tlp:/i.test(name)) return 'tag tlp';
  const known = ['admiralty-scale', 'estimative-language'].find((one) => name.startsWith(`${one}:`));
  return known === undefined ? 'tag' : `tag ${known}`;
}
