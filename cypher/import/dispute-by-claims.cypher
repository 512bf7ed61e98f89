// Labels these claims as disputed where they contradict or entail others, or others do so to them, and those others.
// @write
// @param ids: string[]
// @allow Eager: the ids of a batch are bounded by the importer
UNWIND $ids AS id
MATCH (state:Claim)
WHERE state.id = id AND state.supersededAt > ''
MATCH (state)-[:CONTRADICTS|ENTAILS]-(other:Claim)
UNWIND [state.id, other.id] AS end
WITH DISTINCT end
MATCH (claim:Claim)
WHERE claim.id = end AND claim.supersededAt > '' AND NOT claim:Disputed
SET claim:Disputed
