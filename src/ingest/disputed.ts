import type { Label, StoredRecord } from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';
import type { Ready } from './ready.ts';
import { statementText } from './statements.ts';

const OPPOSING: readonly string[] = ['RETRACTS', 'CORRECTS', 'ANSWERS'];
const OF_CLAIMS: readonly string[] = ['CONTRADICTS', 'ENTAILS'];

/** Whether a new record may make a claim disputed: most records are read for this by nobody. */
const MAY_DISPUTE: Partial<Record<Label, (stored: StoredRecord) => boolean>> = {
  Statement: ({ properties: { stance, act }, links }) =>
    stance === 'DENIES' ||
    act === 'DECLINE_TO_COMMENT' ||
    links.some(({ type, properties }) => OPPOSING.includes(type) && properties.aspect !== 'CONTENT'),
  Claim: ({ links }) => links.some(({ type }) => OF_CLAIMS.includes(type)),
  Argument: ({ properties: { kind } }) => kind !== 'SUPPORT',
};

const STATEMENTS = {
  Statement: 'dispute-by-statements',
  Claim: 'dispute-by-claims',
  Argument: 'dispute-by-arguments',
} as const;

/**
 * Labels the claims Disputed that what was written may make disputed. The label is never taken off: it says where a
 * dispute can be found, not that there is one. What was superseded is looked at in any case, as others may lead to it.
 */
export async function labelDisputed(
  transaction: Transaction,
  label: Label,
  ready: readonly Ready[],
): Promise<void> {
  const mayDispute = MAY_DISPUTE[label];
  if (mayDispute === undefined) return;
  const ids = ready
    .filter(({ change: { known, stored } }) => known !== undefined || mayDispute(stored))
    .map(({ change: { id } }) => id);
  if (ids.length === 0) return;
  await transaction.run(statementText(STATEMENTS[label as keyof typeof STATEMENTS]), { ids });
}
