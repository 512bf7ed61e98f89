import { SCHEMA } from '../reference/execute.ts';
import { searchWords } from '../reference/filters.ts';
import { randomOperation } from '../reference/operation.ts';
import { aName, anId, anInstant, anyId, lateInstant, type Pools } from '../reference/pools.ts';
import { type Random, seeded } from '../reference/random.ts';
import type { Question } from './asking.ts';

/** Makes questions, one after the other, and learns from their answers. */
export interface Questioner {
  readonly next: () => Question;
  /** Cursors of an answer become arguments of later questions, whoever was handed them. */
  readonly learn: (body: string) => void;
  /** The fields that were asked for, as `Type.field`. */
  readonly fields: ReadonlySet<string>;
}

/** A cursor is the base64url of `["…`. */
const CURSOR = /"(WyJ[\w-]+)"/g;

const SIDE = '{ voice { id } publisher { id } source { id } direct statements { id } }';
/** What is computed of all claims, and of all agents on one. */
export const COMPUTED = `query Computed($known: DateTime!, $said: Date, $claim: ID!) @asOf(known: $known, said: $said) {
  claims(first: 100) { nodes { id
    contest { status affirmedBy ${SIDE} deniedBy ${SIDE} discreditedBy ${SIDE} selfContradictions ${SIDE} }
    origins { least most unknown circular voices { id } }
    drift { kind from { id } to { id } }
    standing { label reasons { by { id } on { id } kind succeeds } flips { id } }
    attribution { answer { status statements { id } elsewhere { id } } laundered { id } }
    statements(first: 100) { nodes { id voice { id } } } } }
  agents(first: 100) { nodes { id position(claim: $claim) { stance statements { id } live { id }
    changes { kind earlier { id } later { id } } drift { kind from { id } to { id } } } } } }`;

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Questions that most hidden records would change the answer to; also of what random operations leave out. */
const OWN: readonly ((pools: Pools, random: Random) => Question)[] = [
  (pools, random) => ({
    query: `query Search($known: DateTime!, $text: String!, $first: Int) @asOf(known: $known) {
      search(text: $text, first: $first) { ${PAGE} edges { cursor score matched nameKind node { id } } } }`,
    variables: {
      known: lateInstant(pools),
      text: searchWords(aName(random))[0] ?? '',
      first: 1 + random.upTo(9),
    },
  }),
  (pools, random) => ({
    query: COMPUTED,
    variables: {
      known: random.chance(0.5) ? anInstant(pools, random) : lateInstant(pools),
      said: random.pick(['2001-02-06', '9999-12-31']),
      claim: anId(['Claim'], pools, random),
    },
  }),
  (pools, random) => ({
    query: `query Lists($known: DateTime!, $first: Int, $name: String!, $ids: [ID!]!) @asOf(known: $known) {
      agent(name: $name) { id } activity(name: $name) { id } nodes(ids: $ids) { id __typename }
      agents(first: $first) { ${PAGE} } claims(first: $first) { ${PAGE} } sources(first: $first) { ${PAGE} }
      statements(first: $first) { ${PAGE} edges { cursor node { id marking } } }
      reviewQueue(first: $first) { ${PAGE} edges { cursor } } statementCounts { act stance count } }`,
    variables: {
      known: lateInstant(pools),
      first: 1 + random.upTo(5),
      name: aName(random),
      ids: [anyId(pools, random), anyId(pools, random)],
    },
  }),
];

/**
 * Random questions about a graph. One shape with other values is one text for the server; after so many questions the
 * shape changes. Every third question is one of the fixed ones.
 */
export function createQuestioner(pools: Pools, seed: number, sameShape: number): Questioner {
  const cursors = new Map<string, Set<string>>();
  const seen = new Map<string, number>();
  const values = seeded(seed);
  let made = 0;
  return {
    next: () => {
      const number = made;
      made += 1;
      if (number % 3 === 2) {
        const own = OWN[Math.floor(number / 3) % OWN.length];
        if (own !== undefined) return own(pools, values);
      }
      const shape = seeded(seed + Math.floor(number / sameShape));
      const operation = randomOperation(SCHEMA, { ...pools, cursors }, { shape, values }, seen);
      if (number % sameShape === sameShape - 1)
        for (const field of operation.fields) seen.set(field, (seen.get(field) ?? 0) + 1);
      else for (const field of operation.fields) if (!seen.has(field)) seen.set(field, 0);
      return { query: operation.text, variables: operation.variables };
    },
    learn: (body) => {
      for (const [, cursor = ''] of body.matchAll(CURSOR)) {
        const [list] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string];
        cursors.set(list, (cursors.get(list) ?? new Set()).add(cursor));
      }
    },
    get fields() {
      return new Set(seen.keys());
    },
  };
}
