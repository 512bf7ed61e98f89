import { type Conversion, type Converted, converted, nameIn } from '../../../conversion.ts';

/** The key of what the galaxies know by a UUID. */
export const galaxyKey = (uuid: string): string => `misp-galaxy:${uuid}`;

/** The local id under which an entry is named by others: another than its own, which bears its name. */
export const onlyId = (uuid: string): string => `only ${uuid}`;

/**
 * An actor or producer as others name it, by its UUID: its name is its key, and gives way to the name that its own entry
 * gives, in this file or in another.
 */
export function unnamed(kind: 'THREAT_ACTOR' | 'ORGANIZATION', uuid: string): Converted {
  return converted('agents', { id: onlyId(uuid), kind, name: galaxyKey(uuid), key: galaxyKey(uuid) });
}

/** The local id of whoever publishes the galaxy. */
export const PUBLISHER = 'publisher';

/** Whoever publishes the galaxy, as its `source` names it. */
export function publisher({ members }: Conversion): Converted | undefined {
  const name = nameIn(members.source);
  return name === undefined ? undefined : converted('agents', { id: PUBLISHER, kind: 'ORGANIZATION', name });
}
