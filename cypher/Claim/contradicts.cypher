// Claims that cannot hold together with a claim, whichever of the two says so.
// @field Claim.contradicts
// @try MATCH (claim:Claim) RETURN claim LIMIT 1
CALL (claim) {
  MATCH (claim)-[relation:CONTRADICTS]->(head:Claim)
  MATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
  AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
  RETURN other, relation
  UNION
  MATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[relation:CONTRADICTS]-(other:Claim) WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
  AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
  RETURN other, relation
}
WITH other, min(relation.statedBy) AS statedBy
RETURN {claim: other, statedBy: statedBy, order: other.recordedSort} AS claimRelation ORDER BY claimRelation.order
