import type { AddClaimInput, ReviseClaimInput } from '../../generated/graphql.ts';
import { adding, revising } from '../../write/index.ts';

/** Writing claims. */
export const claimMutations = {
  addClaim: adding<AddClaimInput>('claims'),
  reviseClaim: revising<ReviseClaimInput>('Claim'),
};
