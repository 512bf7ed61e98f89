/** Objects of STIX 2.1 for tests; each has what its type requires. */

/** A UUID by a number. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const INSTANT = '2023-06-15T10:00:00.000Z';

/** An object of a test, open to whatever fields a test gives it. */
export type StixObject = Readonly<Record<string, unknown>> & { readonly id: string };

/** The id of an object of a type by a number. */
export const stixId = (type: string, number: number): string => `${type}--${uuid(number)}`;

/** An object of a type. */
export function stix(type: string, number: number, fields: object = {}): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, number),
    created: INSTANT,
    modified: INSTANT,
    ...fields,
  };
}

/** A relationship that attributes one object to another. */
export function attributed(
  number: number,
  from: StixObject,
  to: StixObject,
  fields: object = {},
): StixObject {
  return stix('relationship', number, {
    relationship_type: 'attributed-to',
    source_ref: from.id,
    target_ref: to.id,
    ...fields,
  });
}

/** A bundle of objects. */
export function bundle(objects: readonly object[]) {
  return { type: 'bundle', id: `bundle--${uuid(0)}`, objects };
}

/** Whoever makes the statements of the tests. */
export const LAB = stix('identity', 1, { name: 'Lab', identity_class: 'organization' });
/** Whoever contradicts. */
export const RIVAL = stix('identity', 2, { name: 'Rival', identity_class: 'organization' });
/** What is attributed. */
export const CAMPAIGN = stix('campaign', 3, { name: 'Night Rain', first_seen: '2022-10-01T00:00:00Z' });
/** Who is accused. */
export const SET = stix('intrusion-set', 4, { name: 'APT0', aliases: ['APT0', 'Zero'] });
/** The attribution, by the lab. */
export const ATTRIBUTION = attributed(5, CAMPAIGN, SET, { created_by_ref: LAB.id });
