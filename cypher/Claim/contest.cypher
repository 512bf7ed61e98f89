// What the contest, the drift and the origins of a claim, and the lost speakers of an attribution are computed from: the
// statements on the claim, and on the claims that contradict it, entail it or are entailed by it.
// @field Claim.contest
// @facts
// @try MATCH (claim:Claim) RETURN claim LIMIT 1
CALL (claim) {
  CALL (claim) {
    MATCH (claim)-[:CONTRADICTS|ENTAILS]->(head:Claim)
    MATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other
    UNION
    MATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)
    WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other
  }
  RETURN collect(DISTINCT other) AS others
}
WITH [claim] + others AS claims
CALL (claims) {
  UNWIND claims AS one
  MATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN collect(statement) AS statements
}
RETURN claims, statements, [] AS agents, [] AS sources
