// The other claim of a relation.
// @field ClaimRelation.claim
// @scope none
WITH claimRelation.claim AS claim
RETURN claim
