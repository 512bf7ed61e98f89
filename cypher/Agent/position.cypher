// What the position of an agent on a claim is computed from: the statements on the claim.
// @field Agent.position
// @facts
// @try MATCH (agent:Agent) RETURN agent LIMIT 1
OPTIONAL MATCH (wanted:Claim) WHERE wanted.id = $claim AND wanted.recordedAt <= $view.known AND wanted.supersededAt > $view.known
    AND wanted.marking <= $view.clearance AND wanted.reviewRank >= $view.review
CALL (wanted) {
  CALL (wanted) {
    MATCH (wanted)-[:CONTRADICTS|ENTAILS]->(head:Claim)
    MATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other
    UNION
    MATCH (wanted)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)
    WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other
  }
  RETURN collect(DISTINCT other) AS others
}
WITH agent, CASE WHEN wanted IS NULL THEN [] ELSE [wanted] + others END AS claims
CALL (claims) {
  UNWIND claims AS one
  MATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN collect(statement) AS statements
}
RETURN claims, statements, [agent] AS agents, [] AS sources
