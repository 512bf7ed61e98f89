import { claimById, statementsOfClaim } from './claim-reads.ts';
import { contestedClaims, pageOfClaims, statementsOfAgent } from './list-reads.ts';
import type { Fixtures, Read } from './read.ts';

/** The reads that are compared. */
export function readsOf(fixtures: Fixtures): readonly Read[] {
  return [
    claimById(fixtures),
    statementsOfClaim(
      'a claim with its newest 10 statements, speakers, sources',
      'nested',
      fixtures.smallClaim,
    ),
    statementsOfClaim('the same of a claim with thousands', 'large', fixtures.largeClaim),
    pageOfClaims(),
    statementsOfAgent(fixtures),
    contestedClaims(),
  ];
}
