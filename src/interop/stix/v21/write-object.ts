import { v5 as uuidOf } from 'uuid';
import { daysOf } from '../../dossier/v1/index.ts';
import { given } from '../../given.ts';
import type { Outgoing } from '../../write-records.ts';

/** A STIX object, or a part of one, as it will be written. */
export type StixObject = { readonly [property: string]: unknown };

/** The namespace of the UUIDs of everything that this program writes: one thing has one id in every export. */
const NAMESPACE = '1fe11b6e-c1f0-4918-8c4f-765e6bfc89ff';
const EXTENSION = 'extension-definition--620dbe5d-d6c9-4b80-9d74-c8a5731fe50d';
const WRITTEN_FIRST = '2026-01-01T00:00:00.000Z';

/** The id of the STIX object of this type that is made of these things. */
export function stixId(type: string, ...of: readonly string[]): string {
  return `${type}--${uuidOf(JSON.stringify([type, ...of]), NAMESPACE)}`;
}

/** The program as the identity that has made what no speaker has. */
export const WRITER = stixId('identity', 'counterclaim');

/** The objects that OASIS publishes for TLP 2.0, which STIX 2.1 has no own markings for, by their rank. */
const TLP = [
  ['94868c89-83c2-464b-929b-a1a8aa3c8487', 'TLP:CLEAR', 'clear'],
  ['bab4a63c-aed9-4cf5-a766-dfca5abac2bb', 'TLP:GREEN', 'green'],
  ['55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'TLP:AMBER', 'amber'],
  ['939a9414-2ddd-4d32-a0cd-375ea402b003', 'TLP:AMBER+STRICT', 'amber+strict'],
  ['e828b379-4e03-4974-9ac4-e53a884c97c1', 'TLP:RED', 'red'],
] as const;
const TLP_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';
const TLP_CREATED = '2022-10-01T00:00:00.000Z';

/** What stands before all records: who writes, what the extension means, and the markings up to a rank. */
export function prologue(clearance: number): StixObject[] {
  const instants = { created: WRITTEN_FIRST, modified: WRITTEN_FIRST };
  return [
    {
      type: 'identity',
      spec_version: '2.1',
      id: WRITER,
      ...instants,
      name: 'Counterclaim',
      identity_class: 'system',
      description: 'A claims and attribution knowledge graph: who said what about whom, and who said no.',
    },
    {
      type: 'extension-definition',
      spec_version: '2.1',
      id: EXTENSION,
      created_by_ref: WRITER,
      ...instants,
      name: 'Claims and statements',
      description:
        'What STIX has no property for: speech acts, stances, hedges, chains of reports, how a claim was worded.',
      schema: 'docs/exports.md of Counterclaim describes the properties of each object type.',
      version: '1.0.0',
      extension_types: ['property-extension'],
    },
    ...TLP.slice(0, clearance + 1).map(([id, name, word]) => ({
      type: 'marking-definition',
      spec_version: '2.1',
      id: `marking-definition--${id}`,
      created: TLP_CREATED,
      name,
      extensions: { [TLP_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: word } },
    })),
  ];
}

/** The object of a record: its instants, its marking in force, and what is given of these properties. */
export function stixObject(
  id: string,
  { created, modified, marking, record }: Outgoing,
  properties: StixObject,
  own: StixObject,
): StixObject {
  const tlp = TLP[marking];
  if (tlp === undefined) throw new Error(`Unexpected: ${marking} is no rank of a marking`);
  const { review, origin } = record;
  const extension = given({ ...own, review_state: review, record_origin: origin });
  return {
    type: id.slice(0, id.indexOf('--')),
    spec_version: '2.1',
    id,
    created,
    modified,
    ...given(properties),
    object_marking_refs: [`marking-definition--${tlp[0]}`],
    // An extension says at least something.
    ...(Object.keys(extension).length > 0
      ? { extensions: { [EXTENSION]: { extension_type: 'property-extension', ...extension } } }
      : {}),
  };
}

/** The instant at which a date of reduced precision begins. */
export function beginOf(date: string | undefined): string | undefined {
  const days = date === undefined ? undefined : daysOf(date);
  return days && `${days.earliest}T00:00:00.000Z`;
}

/** The last instant of a date of reduced precision. */
export function endOf(date: string | undefined): string | undefined {
  const days = date === undefined ? undefined : daysOf(date);
  return days && `${days.latest}T23:59:59.999Z`;
}

/** What an external reference may be called: two names are kept for catalogues whose ids have a form. */
export function sourceName(name: string): string {
  return /^(cve|capec)$/.test(name) ? `${name} (name)` : name;
}

/** The reference to another register that an external key is. */
export function keyReferences(key: string | undefined): StixObject[] {
  if (key === undefined) return [];
  const scheme = key.slice(0, key.indexOf(':'));
  const value = key.slice(scheme.length + 1);
  if (/^CVE-\d{4}-(0\d{3}|[1-9]\d{3,})$/.test(value)) return [{ source_name: 'cve', external_id: value }];
  if (/^CAPEC-\d+$/.test(value)) return [{ source_name: 'capec', external_id: value }];
  return [{ source_name: sourceName(scheme), external_id: value }];
}

const URI =
  /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9a-f]{2})+(?:#(?:[a-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;

/** An address as a URL where it is one as RFC 3986 has them, else as a description. */
export function addressOf(url: string | undefined): StixObject {
  if (url === undefined) return {};
  return URI.test(url) ? { url } : { description: url };
}
