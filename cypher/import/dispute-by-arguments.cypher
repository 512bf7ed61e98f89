// Labels the claims as disputed that these arguments attack.
// @write
// @param ids: string[]
// @allow Eager: the ids of a batch are bounded by the importer
UNWIND $ids AS id
MATCH (state:Argument)
WHERE state.id = id AND state.supersededAt > '' AND state.kind <> 'SUPPORT'
WITH DISTINCT state.targetId AS claimId
MATCH (claim:Claim)
WHERE claim.id = claimId AND claim.supersededAt > '' AND NOT claim:Disputed
SET claim:Disputed
