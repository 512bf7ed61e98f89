// What the stances of voices on claims are computed from: the statements on the claims.
// @field Query.stanceMatrix
// @facts
CALL () {
  UNWIND $claims AS id
  MATCH (claim:Claim) WHERE claim.id = id AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
    AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  RETURN claim
  UNION
  MATCH (claim:Attribution) WHERE claim.ofId = $activity AND claim.recordedSort > '' AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
    AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  RETURN claim
}
WITH collect(claim) AS claims
CALL (claims) {
  UNWIND claims AS one
  MATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN collect(statement) AS statements
}
CALL (statements) {
  UNWIND $speakers AS id
  MATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
    AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  RETURN collect(agent) AS agents
}
RETURN claims, statements, agents, [] AS sources
