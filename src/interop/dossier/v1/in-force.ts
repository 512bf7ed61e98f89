import type { Label } from './linked.ts';
import { WORDS } from './words.ts';

/**
 * The marking and the review state in force: the highest marking and the lowest review of a record and of what it is
 * made from (a statement's source, speaker and claim, an argument's target …).
 */
export interface InForce {
  readonly marking: number;
  /** Absent for records that nobody reviews: their inputs decide nothing of it. */
  readonly reviewRank?: number;
}

/** What a record takes of one that it is made from. */
export interface Input {
  readonly marking: number;
  readonly reviewRank: number | null;
}

/** The properties that name what records of each label are made from. A judgement is also made from the two agents. */
const INPUTS: Readonly<Partial<Record<Label, readonly string[]>>> = {
  Name: ['agentId'],
  SourceVersion: ['sourceId'],
  Claim: ['ofId', 'toId'],
  Passage: ['versionId'],
  Statement: ['sourceId', 'speakerId', 'claimId'],
  Argument: ['targetId', 'putForwardById'],
  Assessment: ['byId', 'targetId'],
  IdentityJudgement: ['byId'],
};

type Properties = Readonly<Record<string, unknown>>;

/** The ids of the records that this one is made from. A hedge does not know its statement: the caller does. */
export function inputIds(
  label: Label,
  properties: Properties,
  links: readonly { readonly type: string; readonly to: string }[],
): string[] {
  const named = (INPUTS[label] ?? []).map((property) => properties[property]);
  const between = links.filter(({ type }) => type === 'BETWEEN').map(({ to }) => to);
  return [...named.filter((id) => typeof id === 'string'), ...between];
}

/** The rank of a review state: its place in the rising order. */
function reviewRank(review: unknown): number {
  return (WORDS.ReviewState as readonly unknown[]).indexOf(review);
}

/** What is in force for a record with these properties, made from these inputs. */
export function inForce({ ownMarking, review }: Properties, inputs: readonly Input[]): InForce {
  const marking = inputs.reduce((highest, input) => Math.max(highest, input.marking), Number(ownMarking));
  if (review === undefined || review === null) return { marking };
  const lowest = inputs.reduce((rank, input) => Math.min(rank, input.reviewRank ?? rank), reviewRank(review));
  return { marking, reviewRank: lowest };
}

/**
 * The day by which a statement had been said, and its place in lists by that day: its own, else the last day of its
 * source's publication; with neither it comes last in time and first in the order.
 */
export function saidOf(
  id: string,
  saidLatest: unknown,
  publishedLatest: unknown,
): { readonly saidBy: string; readonly saidSort: string } {
  const day = [saidLatest, publishedLatest].find((value) => typeof value === 'string');
  return { saidBy: day ?? '9999-12-31', saidSort: `${day ?? '0000-00-00'}~${id}` };
}
