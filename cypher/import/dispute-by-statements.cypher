// Labels the claims that these statements may make disputed: those that they deny or decline to comment on, and the claims
// of two statements of which one takes the other back, or answers more than its content. All their revisions count.
// @write
// @param ids: string[]
// @allow Eager: the ids of a batch are bounded by the importer
UNWIND $ids AS id
MATCH (state:Statement)
WHERE state.id = id AND state.supersededAt > ''
CALL (state) {
  WITH state WHERE state.stance = 'DENIES' OR state.act = 'DECLINE_TO_COMMENT'
  RETURN state.claimId AS claimId
  UNION
  MATCH (state)-[step:ANSWERS|RETRACTS|CORRECTS]-(other:Statement)
  WHERE coalesce(step.aspect, '') <> 'CONTENT'
  UNWIND [state.id, other.id] AS end
  MATCH (any:Statement)
  WHERE any.id = end AND any.supersededAt > ''
  RETURN any.claimId AS claimId
}
WITH DISTINCT claimId WHERE claimId IS NOT NULL
MATCH (claim:Claim)
WHERE claim.id = claimId AND claim.supersededAt > '' AND NOT claim:Disputed
SET claim:Disputed
