import { WORDS } from '../dossier/v1/index.ts';
import { given } from '../given.ts';
import type { Outgoing } from '../write-records.ts';

/** A node of JSON-LD, or a value inside of one. */
export type Node = { readonly [name: string]: unknown };

/** Prefixes alone, so that a document says by itself, without fetching anything, whose words it uses. */
export const CONTEXT = {
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  counterclaim: 'urn:counterclaim:vocabulary#',
} as const;

/** The name of a thing of the graph outside of it. */
export const iri = (id: string): string => `urn:counterclaim:${encodeURIComponent(id)}`;
export const ref = (id: string | undefined): Node | undefined =>
  id === undefined ? undefined : { '@id': iri(id) };
export const refs = (ids: readonly string[] | undefined): Node[] =>
  (ids ?? []).map((id) => ({ '@id': iri(id) }));
export const instant = (value: string): Node => ({ '@value': value, '@type': 'xsd:dateTime' });

/** Text with its language, where that is known. */
export function worded(text: string, language: string | undefined): unknown {
  return language === undefined ? text : { '@value': text, '@language': language };
}

/** The node of a record: what is given of these members, its marking in force, its instants and its review. */
export function nodeOf(
  id: string,
  types: readonly string[],
  { marking, created, modified, record }: Outgoing,
  members: Node,
): Node {
  return {
    '@id': iri(id),
    '@type': types,
    ...given(members),
    'counterclaim:marking': WORDS.Marking[marking],
    ...given({ 'counterclaim:review': record.review, 'counterclaim:origin': record.origin }),
    'counterclaim:firstRecordedAt': instant(created),
    'counterclaim:recordedAt': instant(modified),
  };
}
