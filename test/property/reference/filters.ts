import { MODEL } from '../../../src/generated/model.ts';
import { foldText } from '../../../src/shared/ids.ts';
import { type State, text } from './graph.ts';
import { isKnown, isSaid, isVisible, type Reading } from './reading.ts';

/** The `filter` argument of a field. */
export type Filter = Readonly<Record<string, unknown>>;

function anyOf(wanted: unknown, value: unknown): boolean {
  return wanted === undefined || wanted === null || (wanted as readonly unknown[]).includes(value);
}

function isGiven(value: unknown): value is string {
  return value !== undefined && value !== null;
}

/** The filter of an operation; absent and null are no filter. */
export function filterOf(args: Filter): Filter {
  return (args.filter as Filter | null | undefined) ?? {};
}

/** Whether a statement is in a filtered list. A filter by review states takes the place of the view's own. */
export function passesStatement(state: State, filter: Filter, reading: Reading): boolean {
  const { properties } = state;
  const isThere = isGiven(filter.review)
    ? isKnown(state, reading) && isSaid(state, reading) && anyOf(filter.review, properties.review)
    : isVisible(state, reading);
  const day = text(state, 'saidBy');
  const isDated = day < '9999-12-31';
  return (
    isThere &&
    anyOf(filter.speaker, properties.speakerId) &&
    anyOf(filter.claim, properties.claimId) &&
    anyOf(filter.source, properties.sourceId) &&
    anyOf(filter.acts, properties.act) &&
    anyOf(filter.stance, properties.stance) &&
    anyOf(filter.origin, properties.origin) &&
    (!isGiven(filter.saidFrom) || (isDated && day >= filter.saidFrom)) &&
    (!isGiven(filter.saidTo) || (isDated && day <= filter.saidTo))
  );
}

/** English words that the full-text index does not keep. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** The words of a text as the full-text index keeps them: accents and case folded. */
export function searchWords(body: string): readonly string[] {
  return (foldText(body).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
}

/** Whether all words of a query are among those of some texts. */
export function hasWords(query: string, ...texts: readonly string[]): boolean {
  const known = texts.flatMap(searchWords);
  const wanted = searchWords(query);
  return wanted.length > 0 && wanted.every((word) => known.includes(word));
}

/** Whether a claim passes a filter. */
export function passesClaim(state: State, filter: Filter): boolean {
  const { kind, ofId, toId } = state.properties;
  const about = [ofId, toId, ...state.links.filter(({ type }) => type === 'ABOUT').map(({ to }) => to)];
  return (
    anyOf(filter.kinds, kind) &&
    (!isGiven(filter.about) || about.some((id) => anyOf(filter.about, id))) &&
    (!isGiven(filter.text) || hasWords(filter.text, text(state, 'text')))
  );
}

/** Whether an attribution passes a filter. */
export function passesAttribution(state: State, filter: Filter): boolean {
  const { ofId, toId, role, responsibility } = state.properties;
  const order: readonly unknown[] = MODEL.vocabularies.Responsibility;
  return (
    anyOf(filter.of, ofId) &&
    anyOf(filter.actor, toId) &&
    anyOf(filter.role, role) &&
    (!isGiven(filter.atLeast) ||
      (responsibility !== undefined && order.indexOf(responsibility) >= order.indexOf(filter.atLeast)))
  );
}

/** Whether a source passes a filter. */
export function passesSource(state: State, filter: Filter): boolean {
  const published = text(state, 'publishedLatest');
  return (
    anyOf(filter.kinds, state.properties.kind) &&
    anyOf(filter.publisher, state.properties.publisherId) &&
    (!isGiven(filter.publishedFrom) || (published !== '' && published >= filter.publishedFrom)) &&
    (!isGiven(filter.publishedTo) || (published !== '' && published <= filter.publishedTo))
  );
}

/** Whether an agent passes a filter. */
export function passesAgent(state: State, filter: Filter): boolean {
  return (
    anyOf(filter.kinds, state.properties.kind) &&
    (!isGiven(filter.nameBegins) || foldText(text(state, 'name')).startsWith(foldText(filter.nameBegins)))
  );
}
