import { MODEL } from '../../generated/model.ts';
import { LIVE } from '../../shared/view.ts';
import { shown } from '../finding.ts';
import { type CheckedRecord, isHeadKey, linksOf } from '../record.ts';
import { type Check, unless } from './check.ts';

/** What a record is made from: ends of relationships, and records that it names by id or that name it. */
const INPUTS: Readonly<
  Record<string, { readonly links: readonly string[]; readonly named: readonly string[] }>
> = {
  Agent: { links: [], named: [] },
  Name: { links: ['NAMES'], named: [] },
  Activity: { links: [], named: [] },
  Source: { links: [], named: [] },
  SourceVersion: { links: ['VERSION_OF'], named: [] },
  Claim: { links: ['OF', 'TO'], named: [] },
  Passage: { links: ['IN_VERSION'], named: [] },
  Hedge: { links: [], named: ['statement'] },
  Statement: { links: ['AFFIRMS', 'DENIES', 'ADDRESSES', 'MADE_BY'], named: ['sourceId'] },
  Argument: { links: ['SUPPORTS', 'REBUTS', 'UNDERCUTS', 'DEFLECTS'], named: ['putForwardById'] },
  Assessment: { links: ['OF', 'MADE_BY'], named: [] },
  IdentityJudgement: { links: ['BETWEEN'], named: ['byId'] },
};

const REVIEW_STATES: readonly unknown[] = MODEL.vocabularies.ReviewState;

/**
 * The marking in force is the highest, and the review state in force the lowest, of the record's own and of what it is
 * made from, today: also an archived state is only shown to who may see what it names now. Where nothing leads any more
 * to what it is made from, only that they are no lower, and no higher, than its own.
 */
export const checkEffective: Check = (record) => {
  const inputs = inputsOf(record);
  const { marking, ownMarking, review, reviewRank } = record.properties;
  const highest = Math.max(Number(ownMarking), ...numbers(inputs?.map((input) => input.marking)));
  const marked = inputs ? marking === highest : Number(marking) >= highest;
  const own = REVIEW_STATES.indexOf(review);
  const lowest = Math.min(own, ...numbers(inputs?.map((input) => input.reviewRank)));
  const reviewed = inputs ? reviewRank === lowest : Number(reviewRank) <= lowest;
  return [
    ...unless(marked, 'effective-marking', () => `marking is ${shown(marking)}, not ${highest}`),
    ...unless(
      !MODEL.labels[record.label].reviewed || reviewed,
      'effective-review',
      () => `reviewRank is ${shown(reviewRank)}, not ${lowest}`,
    ),
    ...unless(
      isRank(marking, MODEL.vocabularies.Marking) && isRank(ownMarking, MODEL.vocabularies.Marking),
      'unknown-word',
      () =>
        `marking ${shown(marking)}, ownMarking ${shown(ownMarking)}: a rank from 0 to ${MODEL.vocabularies.Marking.length - 1}`,
    ),
  ];
};

function inputsOf(record: CheckedRecord) {
  const inputs = INPUTS[record.label];
  if (!inputs || isLoose(record)) return undefined;
  return [
    ...linksOf(record, ...inputs.links).map(({ target }) => target),
    ...record.named.filter(({ property }) => inputs.named.includes(property)),
  ];
}

/** Relationships lead to heads only: what led to an archived argument or to an ended hedge is gone. */
function isLoose({ label, key, properties }: CheckedRecord): boolean {
  if (label === 'Hedge') return properties.supersededAt !== LIVE;
  return label === 'Argument' && !isHeadKey(key);
}

function numbers(values: readonly unknown[] = []): readonly number[] {
  return values.filter((value) => typeof value === 'number');
}

function isRank(value: unknown, words: readonly string[]): boolean {
  return typeof value === 'number' && value >= 0 && value < words.length;
}
