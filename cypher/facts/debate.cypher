// The first part of what follows a file with `@facts`: from the lists `claims` and `statements` it adds to the statements
// who argues for or against the claims, what is relayed at any remove, the attacks on speakers that these make or suffer,
// what all of these argue elsewhere (who argues takes part) with the replies to it, and what takes any of them back. Ties
// lead to the newest revision of a record: the one that the view shows is looked up by the id, and where an older one lies
// on the way its own ties are followed too. What is reached beyond the view does no harm: ties to it are left out where the
// facts are read (src/modules/provenance/facts.ts).
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[:SUPPORTS|REBUTS|UNDERCUTS|DEFLECTS*1..3]-(argument:Argument)
  WHERE argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
    AND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review
  RETURN collect(DISTINCT argument) AS onClaims
}
CALL (onClaims) {
  UNWIND onClaims AS argument
  MATCH (putting:Statement) WHERE putting.id = argument.putForwardById AND putting.recordedAt <= $view.known AND putting.supersededAt > $view.known
    AND putting.marking <= $view.clearance AND putting.reviewRank >= $view.review AND putting.saidBy <= $view.said
  RETURN collect(DISTINCT putting) AS putting
}
WITH *, statements + putting AS debating
CALL (debating) {
  UNWIND debating AS statement
  WITH DISTINCT statement WHERE statement:Tied
  MATCH (statement)-[:RELAYS*1..16]->(:Statement)<-[:REVISION_OF*0..1]-(:Statement)-[:RELAYS*0..16]->(head:Statement)
  WITH DISTINCT head
  MATCH (relayed:Statement) WHERE relayed.id = head.id AND relayed.recordedAt <= $view.known AND relayed.supersededAt > $view.known
    AND relayed.marking <= $view.clearance AND relayed.reviewRank >= $view.review AND relayed.saidBy <= $view.said
  RETURN collect(DISTINCT relayed) AS relayed
}
WITH *, debating + relayed AS attackable
CALL (attackable) {
  UNWIND attackable AS statement
  WITH DISTINCT statement WHERE statement:Tied
  CALL (statement) {
    MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[step:ANSWERS]-(head:Statement) WHERE step.aspect <> 'CONTENT'
    RETURN head.id AS id
    UNION
    MATCH (statement)-[step:ANSWERS]->(head:Statement) WHERE step.aspect <> 'CONTENT'
    RETURN head.id AS id
  }
  WITH DISTINCT id
  MATCH (other:Statement) WHERE other.id = id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said
  RETURN collect(other) AS attacking
}
WITH *, attackable + attacking AS arguing
CALL (arguing) {
  UNWIND arguing AS statement
  WITH DISTINCT statement WHERE statement:Tied
  MATCH (own:Argument) USING INDEX own:Argument(putForwardById)
  WHERE own.putForwardById = statement.id AND own.recordedAt <= $view.known AND own.supersededAt > $view.known
    AND own.marking <= $view.clearance AND own.reviewRank >= $view.review
  CALL (own) {
    RETURN own AS argument
    UNION
    MATCH (own)-[:REVISION_OF*0..1]->(:Argument)<-[:SUPPORTS|REBUTS|UNDERCUTS|DEFLECTS*1..2]-(argument:Argument)
    WHERE argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
    AND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review
    RETURN argument
    UNION
    MATCH (argument:Argument) WHERE argument.id = own.targetId AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
    AND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review
    RETURN argument
  }
  RETURN collect(DISTINCT argument) AS elsewhere
}
CALL (elsewhere) {
  UNWIND elsewhere AS argument
  MATCH (replying:Statement) WHERE replying.id = argument.putForwardById AND replying.recordedAt <= $view.known AND replying.supersededAt > $view.known
    AND replying.marking <= $view.clearance AND replying.reviewRank >= $view.review AND replying.saidBy <= $view.said
  RETURN collect(DISTINCT replying) AS replying
}
CALL (onClaims, elsewhere) {
  UNWIND onClaims + elsewhere AS argument
  RETURN collect(DISTINCT argument) AS arguments
}
WITH *, arguing + replying AS withdrawable
CALL (withdrawable) {
  UNWIND withdrawable AS statement
  WITH DISTINCT statement WHERE statement:Tied
  MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[:RETRACTS|CORRECTS*1..8]-(:Statement)-[:REVISION_OF*0..1]->(:Statement)<-[:RETRACTS|CORRECTS*0..8]-(head:Statement)
  WITH DISTINCT head.id AS id
  MATCH (withdrawing:Statement) WHERE withdrawing.id = id AND withdrawing.recordedAt <= $view.known AND withdrawing.supersededAt > $view.known
    AND withdrawing.marking <= $view.clearance AND withdrawing.reviewRank >= $view.review AND withdrawing.saidBy <= $view.said
  RETURN collect(withdrawing) AS withdrawing
}
RETURN claims, withdrawable + withdrawing AS statements, agents, sources, arguments
