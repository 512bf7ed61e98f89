import { sha256 } from '../../../shared/ids.ts';
import {
  type Conversion,
  type Converted,
  converted,
  dayIn,
  itemsOf,
  type Members,
  membersOf,
  nameIn,
  textIn,
  UNDETERMINED,
} from '../../conversion.ts';
import type { DossierRecord, Word } from '../../dossier/v1/index.ts';

/** The types of a JSON-LD node, without the vocabulary's address. */
export function typesOf(node: unknown): readonly string[] {
  return itemsOf(membersOf(node)?.['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

interface Known {
  readonly id: string;
  readonly record: Converted;
}

/** An agent by its name; undefined where it has none, also where it is known by an address alone. */
function agentOf(value: unknown): Known | undefined {
  // A list of authors is several who say it together: which of them speaks is not told.
  const [only, ...others] = itemsOf(value);
  if (others.length > 0) return undefined;
  const node = membersOf(only);
  const name = nameIn(typeof only === 'string' ? only : node?.name);
  if (name === undefined) return undefined;
  const types = typesOf(node);
  const kind = KINDS.find(([type]) => types.includes(type))?.[1];
  const id = `agent ${kind ?? 'unsure'} ${sha256(name)}`;
  return {
    id,
    record: converted('agents', {
      id,
      kind: kind ?? 'ORGANIZATION',
      name,
      ...(kind === undefined ? { review: 'PROPOSED' as const } : {}),
    }),
  };
}

const KINDS: readonly (readonly [string, Word<'AgentKind'>])[] = [
  ['Person', 'PERSON'],
  ['GovernmentOrganization', 'GOVERNMENT'],
  ['Country', 'COUNTRY'],
  ['Organization', 'ORGANIZATION'],
  ['NewsMediaOrganization', 'ORGANIZATION'],
  ['NGO', 'ORGANIZATION'],
  ['Corporation', 'ORGANIZATION'],
  ['PoliticalParty', 'ORGANIZATION'],
];

/** A document: by its address, with the title that it has, which is its address where it has none. */
function documentOf(value: unknown): (Known & { readonly publisher?: Converted }) | undefined {
  const node = membersOf(value);
  const url = nameIn(typeof value === 'string' ? value : (node?.url ?? node?.['@id']));
  const title = textIn(node?.headline) ?? textIn(node?.name) ?? url;
  if (title === undefined) return undefined;
  const publisher = agentOf(node?.publisher);
  const published = dayIn(node?.datePublished);
  const source: Omit<DossierRecord<'sources'>, 'id'> = {
    kind: 'ARTICLE',
    title,
    ...(url === undefined ? {} : { url }),
    ...(publisher ? { publisher: publisher.id } : {}),
    ...(published === undefined ? {} : { publishedAt: published }),
  };
  const id = `document ${sha256(JSON.stringify(source))}`;
  return {
    id,
    record: converted('sources', { id, ...source }),
    ...(publisher ? { publisher: publisher.record } : {}),
  };
}

/** Where a claim was made: the document in which it first appeared, and the others; of the older shape, `sameAs`. */
function appearancesOf(claim: Members) {
  const given = [
    ...itemsOf(claim.firstAppearance),
    ...itemsOf(claim.appearance),
    ...(typesOf(claim).includes('Claim') ? [] : itemsOf(claim.sameAs ?? claim.url)),
  ];
  const documents = given.map(documentOf).filter((document) => document !== undefined);
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}

/** The claim of a review, or of itself, in its words: whether they are worded as claims are, nobody has looked. */
function claimOf(text: string, language: unknown): Known {
  const lang = typeof language === 'string' && LANGUAGE.test(language) ? language : UNDETERMINED;
  const id = `claim ${sha256(`${lang} ${text}`)}`;
  return {
    id,
    // Of the kinds of claims EVENT is the one that says least; the vocabulary has none.
    record: converted('claims', { id, kind: 'EVENT', text, language: lang, review: 'PROPOSED' }),
  };
}

const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** What whoever made a claim said, where it appeared. */
function statementsOf(
  claim: Known,
  node: Members,
  fallback: Known | undefined,
  conversion: Conversion,
): Converted[] {
  const claimant = agentOf(node.author ?? node.creator);
  const appearances = appearancesOf(node);
  conversion.count('appearance', 'mapped', appearances.length);
  if (claimant) conversion.count('claimant', 'mapped');
  // A review tells of a claimant's words also where it does not say in which document they stand.
  const places: readonly Known[] =
    appearances.length > 0 ? appearances : claimant && fallback ? [fallback] : [];
  const day = dayIn(node.datePublished);
  return [
    ...(claimant ? [claimant.record] : []),
    ...appearances.flatMap(({ record, publisher }) => (publisher ? [publisher, record] : [record])),
    ...places.map(({ id }) =>
      converted('statements', {
        id: `said ${sha256([claim.id, id, claimant?.id ?? '', day ?? ''].join(' '))}`,
        source: id,
        act: 'ASSERT',
        stance: 'AFFIRMS',
        claim: claim.id,
        ...(claimant ? { speaker: claimant.id } : {}),
        ...(day === undefined ? {} : { saidAt: { earliest: day, latest: day } }),
      }),
    ),
  ];
}

/** The things that a review or a claim holds and that are counted, besides itself. */
export function partsIn(node: Members): readonly string[] {
  const isReview = typesOf(node).includes('ClaimReview');
  const claim = isReview ? (membersOf(node.itemReviewed) ?? {}) : node;
  const kinds: string[] = [];
  if (isReview && node.reviewRating !== undefined) kinds.push('rating');
  if (agentOf(claim.author ?? claim.creator)) kinds.push('claimant');
  return [...kinds, ...appearancesOf(claim).map(() => 'appearance')];
}

/** A claim as schema.org words it, with where it appeared and who made it. */
export function convertClaim(node: Members, conversion: Conversion): readonly Converted[] | undefined {
  const text = textIn(node.text) ?? textIn(node.name);
  if (text === undefined) return undefined;
  const claim = claimOf(text, node.inLanguage);
  return [claim.record, ...statementsOf(claim, node, undefined, conversion)];
}

/** A review: the claim, who made it where, and the assessment of it by the reviewer, where one is named. */
export function convertReview(node: Members, conversion: Conversion): readonly Converted[] | undefined {
  const reviewed = membersOf(itemsOf(node.itemReviewed)[0]) ?? {};
  const text = textIn(node.claimReviewed) ?? textIn(reviewed.text) ?? textIn(reviewed.name);
  if (text === undefined) return undefined;
  const claim = claimOf(text, node.inLanguage);
  const review = documentOf({ ...node, publisher: node.publisher ?? node.author });
  return [
    claim.record,
    ...(review ? [...(review.publisher ? [review.publisher] : []), review.record] : []),
    ...statementsOf(claim, reviewed, review, conversion),
    ...assessmentOf(node, claim, conversion),
  ];
}

function assessmentOf(node: Members, claim: Known, conversion: Conversion): readonly Converted[] {
  if (node.reviewRating === undefined) return [];
  const rating = membersOf(node.reviewRating) ?? {};
  const reviewer = agentOf(node.author);
  const words = textIn(rating.alternateName) ?? textIn(rating.name);
  const number = ['string', 'number'].includes(typeof rating.ratingValue)
    ? String(rating.ratingValue)
    : undefined;
  const value = nameIn(words ?? number);
  conversion.count('rating', reviewer && value !== undefined ? 'mapped' : 'leftOut');
  if (!reviewer || value === undefined) return [];
  const bounds = ['ratingValue', 'worstRating', 'bestRating'].flatMap((field) =>
    ['string', 'number'].includes(typeof rating[field]) ? [`${field} ${String(rating[field])}`] : [],
  );
  const url = nameIn(node.url);
  const note = [...bounds, ...(url === undefined ? [] : [url])].join(', ');
  const day = dayIn(node.datePublished);
  return [
    reviewer.record,
    converted('assessments', {
      id: `rating ${sha256([reviewer.id, claim.id, day ?? '', value, note].join('\n'))}`,
      by: reviewer.id,
      of: claim.id,
      scale: 'schema.org ClaimReview',
      value,
      ...(note === '' ? {} : { note }),
      ...(day === undefined ? {} : { date: day }),
    }),
  ];
}
