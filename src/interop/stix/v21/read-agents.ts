import {
  type Conversion,
  type Converted,
  converted,
  dayIn,
  itemsOf,
  type Members,
  nameIn,
} from '../../conversion.ts';
import { countryName } from '../../countries.ts';
import type { Word } from '../../dossier/v1/index.ts';
import { markingOf } from './read-markings.ts';

/** The same conversion, telling nothing: for objects that tell what is wrong with them when they are converted. */
export function quiet(conversion: Conversion): Conversion {
  return { ...conversion, irregular: () => undefined };
}

/** The external key of a STIX object. */
const stixKey = (id: string): string => `stix:${id}`;

/** The type that an id names. */
export const typeOf = (id: string): string => id.slice(0, Math.max(id.indexOf('--'), 0));

/** What a reference leads to: the local id of an agent or an activity, with its record. */
export interface Actor {
  readonly local: string;
  readonly name: string;
  readonly list: 'agents' | 'activities';
  readonly kind: string;
  readonly record: Converted;
  /** The name alone stands for the object: the file does not hold it. */
  readonly isPlaceholder: boolean;
}

/** Types of objects that are agents. */
export const AGENT_TYPES: ReadonlySet<string> = new Set([
  'identity',
  'threat-actor',
  'intrusion-set',
  'location',
]);
/** Types of objects that are activities. */
export const ACTIVITY_TYPES: ReadonlySet<string> = new Set(['campaign', 'incident']);

const IDENTITY_KINDS: Readonly<Record<string, Word<'AgentKind'>>> = {
  individual: 'PERSON',
  group: 'GROUP',
  class: 'GROUP',
  organization: 'ORGANIZATION',
};

/**
 * The agent or activity that an id refers to. Where no object has the id, one that its key stands for: it is named by
 * whoever brings the object. Undefined for objects that are neither, and for locations that are no countries.
 */
export function actorOf(id: string, conversion: Conversion): Actor | undefined {
  const type = typeOf(id);
  const object = conversion.find(id);
  if (ACTIVITY_TYPES.has(type)) return activity(id, type, object, conversion);
  if (!AGENT_TYPES.has(type)) return undefined;
  if (type === 'location') return country(object);
  const name = nameIn(object?.name);
  const { kind, sure } = agentKind(type, object);
  const names = new Set(itemsOf(object?.aliases).map(nameIn));
  const aliases = [...names].filter((alias) => alias !== undefined && alias !== name).sort();
  const record = converted('agents', {
    id,
    kind,
    name: name ?? stixKey(id),
    key: stixKey(id),
    ...(aliases.length > 0
      ? { names: aliases.map((text) => ({ text: String(text), kind: 'ALIAS' as const })) }
      : {}),
    ...(object ? markingOf(object, conversion) : {}),
    // What is only referred to is accepted as soon as an object says that it is what it seems.
    ...(sure && object ? {} : { review: 'PROPOSED' as const }),
  });
  return {
    local: id,
    name: name ?? stixKey(id),
    list: 'agents',
    kind,
    record,
    isPlaceholder: !object,
  };
}

function agentKind(type: string, object: Members | undefined): { kind: Word<'AgentKind'>; sure: boolean } {
  if (type !== 'identity') return { kind: 'THREAT_ACTOR', sure: true };
  const kind = IDENTITY_KINDS[String(object?.identity_class)];
  return { kind: kind ?? 'ORGANIZATION', sure: kind !== undefined };
}

function activity(id: string, type: string, object: Members | undefined, conversion: Conversion): Actor {
  const name = nameIn(object?.name) ?? stixKey(id);
  const from = dayIn(object?.first_seen);
  const to = dayIn(object?.last_seen);
  const kind = type === 'campaign' ? 'CAMPAIGN' : 'INCIDENT';
  const record = converted('activities', {
    id,
    kind,
    name,
    key: stixKey(id),
    ...(from === undefined ? {} : { from }),
    // A period that ends before it begins is none.
    ...(to === undefined || (from !== undefined && to < from) ? {} : { to }),
    ...(object ? markingOf(object, conversion) : { review: 'PROPOSED' as const }),
  });
  return { local: id, name, list: 'activities', kind, record, isPlaceholder: !object };
}

/** A country is the same in whatever file it is named, so it goes by its name; other places are no agents. */
function country(object: Members | undefined): Actor | undefined {
  const written = nameIn(object?.country);
  const name = written === undefined ? undefined : countryName(written);
  if (name === undefined) return undefined;
  const local = `country ${name}`;
  const record = converted('agents', { id: local, kind: 'COUNTRY', name });
  return { local, name, list: 'agents', kind: 'COUNTRY', record, isPlaceholder: false };
}

/** Whoever created an object: the speaker of what it says. Absent where it names nobody: nobody is guessed. */
export function creatorOf(object: Members, conversion: Conversion): Actor | undefined {
  const id = nameIn(object.created_by_ref);
  return id === undefined || typeOf(id) !== 'identity' ? undefined : actorOf(id, quiet(conversion));
}
