import { linksOf } from '../record.ts';
import { type Check, unless } from './check.ts';

const BETWEEN_CLAIMS = ['CONTRADICTS', 'ENTAILS'];
const ATTACKS = ['REBUTS', 'UNDERCUTS', 'DEFLECTS'];
const OPPOSING = ['ANSWERS', 'RETRACTS', 'CORRECTS'];

/**
 * A claim that something speaks against is labelled Disputed, or lists of contested claims would miss it. The label may
 * stand where nothing does: it is never taken off.
 */
export const checkDisputed: Check = (record) => {
  const { label, labels, properties } = record;
  const relations = linksOf(record, ...BETWEEN_CLAIMS);
  const stances =
    properties.stance === 'DENIES' || properties.act === 'DECLINE_TO_COMMENT'
      ? linksOf(record, 'DENIES', 'ADDRESSES', 'AFFIRMS')
      : [];
  const disputed = [...relations, ...stances, ...linksOf(record, ...ATTACKS)];
  const opposed = linksOf(record, ...OPPOSING).filter(({ properties: { aspect } }) => aspect !== 'CONTENT');
  const claims = disputed.filter(({ target }) => target.labels.includes('Claim'));
  const undisputed = [
    ...claims.filter(({ target }) => !target.labels.includes('Disputed')).map(({ target }) => target.id),
    ...opposed.filter(({ target }) => target.onUndisputed === true).map(({ target }) => `of ${target.id}`),
    ...(label === 'Claim' && relations.length > 0 && !labels.includes('Disputed') ? [properties.id] : []),
  ];
  return unless(
    undisputed.length === 0,
    'not-disputed',
    () => `speaks against claims that are not labelled Disputed: ${undisputed.join(', ')}`,
  );
};
