// What the answer of the accused is computed from: the statements on the attribution and on the claims around it, and the
// denials of other attributions by whoever folds into the accused.
// @field Attribution.answer
// @facts
// @try MATCH (attribution:Attribution) RETURN attribution LIMIT 1
CALL (attribution) {
  CALL (attribution) {
    MATCH (attribution)-[:CONTRADICTS|ENTAILS]->(head:Claim)
    MATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other
    UNION
    MATCH (attribution)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)
    WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other
  }
  RETURN collect(DISTINCT other) AS others
}
WITH attribution, [attribution] + others AS near
CALL (attribution) {
  MATCH (accused:Agent) WHERE accused.id = attribution.toId AND accused.recordedAt <= $view.known AND accused.supersededAt > $view.known
    AND accused.marking <= $view.clearance AND accused.reviewRank >= $view.review
  MATCH (accused)-[:REVISION_OF*0..1]->(begin:Agent)
  MATCH (begin)-[:BETWEEN*0..4]-(own:Agent)
  WITH DISTINCT own
  MATCH (own) ((:Agent)-[tie:PART_OF|SPEAKS_FOR]->(:Agent) WHERE tie.marking <= $view.clearance){0,8} (top:Agent)
  WITH DISTINCT top
  MATCH (top)-[:BETWEEN*0..4]-(same:Agent)
  WITH DISTINCT same
  MATCH (same) ((:Agent)<-[step:PART_OF|SPEAKS_FOR]-(:Agent) WHERE step.marking <= $view.clearance){0,8} (member:Agent)
  WITH DISTINCT member
  MATCH (member)-[:BETWEEN*0..4]-(also:Agent)
  WITH DISTINCT also.id AS id
  MATCH (denial:Denial) WHERE denial.speakerId = id AND denial.saidSort > '' AND denial.recordedAt <= $view.known AND denial.supersededAt > $view.known
    AND denial.marking <= $view.clearance AND denial.reviewRank >= $view.review AND denial.saidBy <= $view.said
  RETURN collect(DISTINCT denial) AS spoken
}
CALL (attribution) {
  MATCH (accused:Agent) WHERE accused.id = attribution.toId AND accused.recordedAt <= $view.known AND accused.supersededAt > $view.known
    AND accused.marking <= $view.clearance AND accused.reviewRank >= $view.review
  MATCH (accused)-[:REVISION_OF*0..1]->(begin:Agent)
  MATCH (begin)-[:BETWEEN*0..4]-(own:Agent)
  WITH DISTINCT own
  MATCH (own) ((:Agent)-[tie:PART_OF|SPEAKS_FOR]->(:Agent) WHERE tie.marking <= $view.clearance){0,8} (top:Agent)
  WITH DISTINCT top
  MATCH (top)-[:BETWEEN*0..4]-(same:Agent)
  WITH DISTINCT same
  MATCH (same) ((:Agent)<-[step:PART_OF|SPEAKS_FOR]-(:Agent) WHERE step.marking <= $view.clearance){0,8} (member:Agent)
  WITH DISTINCT member
  MATCH (member)-[:BETWEEN*0..4]-(also:Agent)
  WITH DISTINCT also
  MATCH (also)<-[:ON_BEHALF_OF]-(denial:Statement) WHERE denial.stance = 'DENIES' AND denial.recordedAt <= $view.known AND denial.supersededAt > $view.known
    AND denial.marking <= $view.clearance AND denial.reviewRank >= $view.review AND denial.saidBy <= $view.said
  RETURN collect(DISTINCT denial) AS spokenFor
}
CALL (spoken, spokenFor) {
  UNWIND spoken + spokenFor AS denial
  WITH DISTINCT denial
  MATCH (other:Claim) WHERE other.id = denial.claimId AND other.kind = 'ATTRIBUTION' AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
  RETURN collect(DISTINCT other) AS elsewhere, collect(DISTINCT denial) AS denials
}
CALL (near) {
  UNWIND near AS one
  MATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN collect(statement) AS statements
}
RETURN near + elsewhere AS claims, statements + denials AS statements, [] AS agents, [] AS sources
