// What a claim stands on: the statements on it, on the claims that contradict it, entail it or are entailed by it, and on
// those of who attacks them or is attacked by them, with the claims around those again; and the audience.
// @field Claim.standing
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
WITH [claim] + others AS near
CALL (near) {
  UNWIND near AS one
  MATCH (statement:Tied) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  MATCH (statement)-[:REVISION_OF*0..1]->(begin:Statement)
  CALL (statement, begin) {
    MATCH (begin)<-[step:ANSWERS]-(other:Statement) WHERE step.aspect <> 'CONTENT' AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said
    RETURN other.claimId AS id
    UNION
    MATCH (statement)-[step:ANSWERS]->(head:Statement) WHERE step.aspect <> 'CONTENT'
    MATCH (other:Statement) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said
    RETURN other.claimId AS id
  }
  RETURN collect(DISTINCT id) AS fromAnswers
}
CALL (near) {
  UNWIND near AS one
  MATCH (argument:Argument) WHERE argument.targetId = one.id AND argument.recordedSort > '' AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
    AND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review
  MATCH (statement:Statement) WHERE statement.id = argument.putForwardById AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN collect(DISTINCT statement.claimId) AS fromArguments
}
CALL (near) {
  UNWIND near AS one
  MATCH (statement:Tied) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  MATCH (own:Argument) USING INDEX own:Argument(putForwardById)
  WHERE own.putForwardById = statement.id AND own.recordedAt <= $view.known AND own.supersededAt > $view.known
    AND own.marking <= $view.clearance AND own.reviewRank >= $view.review
  RETURN collect(DISTINCT own.targetId) AS fromOwn
}
CALL (fromAnswers, fromArguments, fromOwn) {
  UNWIND fromAnswers + fromArguments + fromOwn AS id
  WITH DISTINCT id WHERE id IS NOT NULL
  MATCH (further:Claim) WHERE further.id = id AND further.recordedAt <= $view.known AND further.supersededAt > $view.known
    AND further.marking <= $view.clearance AND further.reviewRank >= $view.review
  CALL (further) {
    CALL (further) {
      MATCH (further)-[:CONTRADICTS|ENTAILS]->(head:Claim)
      MATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
      AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
      RETURN other
      UNION
      MATCH (further)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)
      WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
      AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
      RETURN other
    }
    RETURN collect(DISTINCT other) AS others
  }
  UNWIND [further] + others AS far
  RETURN collect(DISTINCT far) AS beyond
}
CALL (near, beyond) {
  UNWIND near + beyond AS one
  WITH DISTINCT one
  RETURN collect(one) AS claims
}
CALL (claims) {
  UNWIND claims AS one
  MATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN collect(statement) AS statements
}
CALL (claims) {
  UNWIND $audience AS id
  MATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
    AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  RETURN collect(agent) AS agents
}
RETURN claims, statements, agents, [] AS sources
