import { CounterclaimError } from '../shared/errors.ts';
import { normaliseText } from '../shared/ids.ts';
import type { Asker } from './ask.ts';
import type { Output } from './context.ts';
import { columnsOf, oneLine, table } from './style.ts';

/** A record that a word on the command line may stand for. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  /** Its name; of a claim, its text. */
  readonly name: string;
}

/** The sorts of records that names are looked up among. */
export type NamedSort = 'ACTIVITY' | 'AGENT';

/** A list on the command line shows so many; the API is asked for no more than the second. */
export const SHOWN = 20;
/** Most records that one page of the API holds. */
export const MOST_ASKED = 100;

const ID = /^[a-z]{3}_[a-z2-7]{26}$/;
const SORT_WORDS = { ACTIVITY: 'activity', AGENT: 'agent' } as const;

interface NamedRow {
  readonly __typename: string;
  readonly id: string;
  readonly activityKind?: string;
  readonly agentKind?: string;
  readonly name?: string;
}

const ROW = `__typename id ... on Activity { activityKind: kind name } ... on Agent { agentKind: kind name }`;

const BY_ID = `query ById($id: ID!, $known: DateTime, $said: Date) @asOf(known: $known, said: $said) {
  node(id: $id) { ${ROW} }
}`;

const BY_NAME = `query ByName($name: String!, $agents: Boolean!, $known: DateTime, $said: Date)
@asOf(known: $known, said: $said) {
  activity(name: $name) { __typename id activityKind: kind name }
  agent(name: $name) @include(if: $agents) { __typename id agentKind: kind name }
}`;

const BY_WORDS = `query ByWords($text: String!, $in: [SearchKind!], $known: DateTime, $said: Date)
@asOf(known: $known, said: $said) {
  search(text: $text, in: $in, first: ${SHOWN}) { totalCount nodes { ${ROW} } }
}`;

const CLAIMS_BY_WORDS = `query ClaimsByWords($text: String!, $known: DateTime, $said: Date)
@asOf(known: $known, said: $said) {
  claims(filter: { text: $text }, first: ${MOST_ASKED}) { totalCount nodes { id kind text } }
}`;

function candidateOf({ id, activityKind, agentKind, name }: NamedRow): Candidate {
  return { id, kind: activityKind ?? agentKind ?? '', name: name ?? '' };
}

function sortOf({ __typename }: NamedRow): NamedSort {
  return __typename === 'Activity' ? 'ACTIVITY' : 'AGENT';
}

/** The record that is meant, and which sort it is of. */
export interface Named extends Candidate {
  readonly sort: NamedSort;
}

/**
 * The activity or agent that a word means: its id, else its name as it is written, else words that only its names
 * hold. Throws NOT_FOUND or AMBIGUOUS_NAME; the latter's `candidates` are those that may be meant.
 */
export async function lookUp(asker: Asker, word: string, among: readonly NamedSort[]): Promise<Named> {
  const sorts = among.map((sort) => SORT_WORDS[sort]).join(' or ');
  const unknown = new CounterclaimError('NOT_FOUND', `no ${sorts} has the id or name «${word}»`);
  const accept = (row: NamedRow): Named => ({ ...candidateOf(row), sort: sortOf(row) });
  if (ID.test(word)) {
    const { node } = await asker.ask<{ node: NamedRow | null }>(BY_ID, { id: word });
    if (node?.name === undefined || !among.includes(sortOf(node))) throw unknown;
    return accept(node);
  }
  if (word.trim() === '') throw unknown;
  const exact = await byName(asker, word, among.includes('AGENT'));
  if (exact.length > 1) throw ambiguous(`${exact.length} bear the name «${word}»`, exact.map(candidateOf));
  if (exact[0] !== undefined) return accept(exact[0]);
  const { rows, total } = await byWords(asker, word, among);
  if (total > 1) {
    const message = `no ${sorts} is called «${word}»; names of ${total} have these words in them`;
    throw ambiguous(message, rows.map(candidateOf), total);
  }
  if (rows[0] === undefined) throw unknown;
  return accept(rows[0]);
}

async function byName(asker: Asker, name: string, agents: boolean): Promise<readonly NamedRow[]> {
  const { data, failures } = await asker.tryAsk<Record<string, NamedRow | null>>(BY_NAME, { name, agents });
  const found = Object.values(data).filter((row) => row !== null && row !== undefined);
  for (const [field, failure] of failures) {
    if (failure.code === 'AMBIGUOUS_NAME') {
      const kind = field === 'activity' ? 'activityKind' : 'agentKind';
      const __typename = field === 'activity' ? 'Activity' : 'Agent';
      for (const of of failure.details.candidates as readonly Candidate[])
        found.push({ __typename, id: of.id, [kind]: of.kind, name: of.name });
    } else if (failure.code !== 'NOT_FOUND') throw failure;
  }
  return found;
}

async function byWords(asker: Asker, text: string, among: readonly NamedSort[]) {
  type Found = { search: { totalCount: number; nodes: readonly NamedRow[] } };
  const { data, failures } = await asker.tryAsk<Found>(BY_WORDS, { text, in: among });
  for (const failure of failures.values()) {
    // Signs alone, or too many words: no search, so nothing is found.
    if (failure.code !== 'BAD_USER_INPUT') throw failure;
  }
  return { rows: data.search?.nodes ?? [], total: data.search?.totalCount ?? 0 };
}

/** The id of the claim that is meant: by its id, its text, or words that only its text holds. Throws as {@link lookUp}. */
export async function lookUpClaim(asker: Asker, word: string): Promise<string> {
  if (ID.test(word)) return word;
  type Found = {
    claims: { totalCount: number; nodes: readonly { id: string; kind: string; text: string }[] };
  };
  const unknown = new CounterclaimError('NOT_FOUND', `no claim has the words «${word}» in its text`);
  if (word.trim() === '') throw unknown;
  const { claims } = await asker.ask<Found>(CLAIMS_BY_WORDS, { text: word });
  const same = claims.nodes.filter(({ text }) => text === normaliseText(word));
  const [only] = same.length === 1 ? same : claims.nodes;
  if (only === undefined) throw unknown;
  if (same.length === 1 || claims.totalCount === 1) return only.id;
  const candidates = claims.nodes.map(({ id, kind, text }) => ({ id, kind, name: text }));
  throw ambiguous(`${claims.totalCount} claims have the words «${word}»`, candidates, claims.totalCount);
}

function ambiguous(message: string, candidates: readonly Candidate[], total = candidates.length) {
  return new CounterclaimError('AMBIGUOUS_NAME', message, {
    candidates: candidates.slice(0, SHOWN),
    ...(total > SHOWN ? { more: total - SHOWN } : {}),
  });
}

/** The candidates of an AMBIGUOUS_NAME as lines; none for any other failure. */
export function candidateLines({ details }: CounterclaimError, output: Output): readonly string[] {
  if (!Array.isArray(details.candidates)) return [];
  const rows = (details.candidates as readonly Candidate[]).map(({ id, kind, name }) => [
    `  ${id}`,
    kind,
    oneLine(name),
  ]);
  const lines = table(rows, { flush: 'left', columns: columnsOf(output), shorten: [2] });
  return typeof details.more === 'number' ? [...lines, `  and ${details.more} more`] : lines;
}
