// Claims that hold wherever a claim does.
// @field Claim.entails
// @try MATCH (claim:Claim) RETURN claim LIMIT 1
MATCH (claim)-[relation:ENTAILS]->(head:Claim)
MATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
  AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
RETURN {claim: other, statedBy: relation.statedBy, order: other.recordedSort} AS claimRelation ORDER BY claimRelation.order
