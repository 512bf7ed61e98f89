import { shown } from '../finding.ts';
import { linksOf } from '../record.ts';
import { type Check, unless } from './check.ts';

const STANCES = ['AFFIRMS', 'DENIES', 'ADDRESSES'];

/**
 * A statement takes one stance on one claim, as property and as relationship; only one that argues may take none.
 * Exactly those that deny are labelled Denial.
 */
export const checkStance: Check = (record) => {
  if (record.label !== 'Statement') return [];
  const { act, stance } = record.properties;
  const types = linksOf(record, ...STANCES).map(({ type }) => type);
  return [
    ...unless(
      types.every((type) => type === stance) && (stance === undefined) === (types.length === 0),
      'stance',
      () => `stance is ${shown(stance)}; the relationships say ${shown(types)}`,
    ),
    ...unless(
      stance !== undefined || types.length > 0 || act === 'ARGUE',
      'stance',
      () => `a statement of act ${shown(act)} takes no stance on a claim`,
    ),
    ...unless(
      record.labels.includes('Denial') === (stance === 'DENIES'),
      'stance',
      () => `stance is ${shown(stance)}; labelled ${shown(record.labels)}`,
    ),
  ];
};
