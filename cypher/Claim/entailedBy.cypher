// Claims that a claim follows from.
// @field Claim.entailedBy
// @try MATCH (claim:Claim) RETURN claim LIMIT 1
MATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[relation:ENTAILS]-(other:Claim)
WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
  AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
RETURN {claim: other, statedBy: relation.statedBy, order: other.recordedSort} AS claimRelation ORDER BY claimRelation.order
