import { type CheckedRecord, type Link, linksOf } from '../record.ts';
import { type Check, unless } from './check.ts';

const OF_CLAIMS = ['CONTRADICTS', 'ENTAILS'];
const ATTACKS = ['REBUTS', 'UNDERCUTS', 'DEFLECTS'];
const STANCES = ['AFFIRMS', 'DENIES', 'ADDRESSES'];
const OPPOSING = ['ANSWERS', 'RETRACTS', 'CORRECTS'];
const OF_STATEMENTS = [...OPPOSING, 'RELAYS'];
const TYING = [...OF_STATEMENTS, 'ON_BEHALF_OF', 'HEDGED_BY', 'PUTS_FORWARD'];

function lacking(links: readonly Link[], end: string, hint: string): readonly unknown[] {
  return links
    .filter(({ target: { labels } }) => labels.includes(end) && !labels.includes(hint))
    .map(({ target: { id } }) => id);
}

/** Claims that the record speaks against. */
function undisputed(record: CheckedRecord): readonly unknown[] {
  const { label, labels, properties } = record;
  const relations = linksOf(record, ...OF_CLAIMS);
  const stances = properties.stance === 'DENIES' || properties.act === 'DECLINE_TO_COMMENT' ? STANCES : [];
  const opposed = linksOf(record, ...OPPOSING).filter(({ properties: { aspect } }) => aspect !== 'CONTENT');
  return [
    ...lacking([...relations, ...linksOf(record, ...stances, ...ATTACKS)], 'Claim', 'Disputed'),
    ...opposed.filter(({ target }) => target.onUndisputed === true).map(({ target }) => `of ${target.id}`),
    ...(label === 'Claim' && relations.length > 0 && !labels.includes('Disputed') ? [properties.id] : []),
  ];
}

function hasGap({ properties: { speakerId, hopStated } }: CheckedRecord): boolean {
  return speakerId === undefined || (Array.isArray(hopStated) && hopStated.includes('NOT_RECORDED'));
}

/** Statements that are tied to others, or whose voice others tell. */
function untied(record: CheckedRecord): readonly unknown[] {
  if (record.label !== 'Statement') return [];
  return [
    ...lacking(linksOf(record, ...OF_STATEMENTS), 'Statement', 'Tied'),
    ...((linksOf(record, ...TYING).length > 0 || hasGap(record)) && !record.labels.includes('Tied')
      ? [record.properties.id]
      : []),
  ];
}

/**
 * Disputed and Tied stand wherever there may be something to find, or readers would miss it. They may stand where nothing
 * is: they are never taken off.
 */
export const checkHintLabels: Check = (record) => {
  const claims = undisputed(record);
  const statements = untied(record);
  return [
    ...unless(
      claims.length === 0,
      'missing-hint',
      () => `claims without the label Disputed: ${claims.join(', ')}`,
    ),
    ...unless(
      statements.length === 0,
      'missing-hint',
      () => `statements without the label Tied: ${statements.join(', ')}`,
    ),
  ];
};
