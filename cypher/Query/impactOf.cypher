// What the impact of a source, a statement or a judgement is found in: the claims that it may bear on, at most 200, with
// the claims around them and the statements on all of these.
// @field Query.impactOf
// @facts
// @either source statement judgement
CALL () {
  MATCH (statement:Statement) WHERE statement.sourceId = $source AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN statement
  UNION
  MATCH (statement:Statement) WHERE statement.id = $statement AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN statement
  UNION
  MATCH (judgement:IdentityJudgement) WHERE judgement.id = $judgement AND judgement.recordedAt <= $view.known AND judgement.supersededAt > $view.known
    AND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review
  MATCH (judgement)-[:BETWEEN*1..7]-(same:Agent)
  WITH DISTINCT same
  MATCH (same) ((:Agent)<-[tie:PART_OF|SPEAKS_FOR]-(:Agent) WHERE tie.marking <= $view.clearance){0,8} (member:Agent)
  WITH DISTINCT member.id AS id
  MATCH (statement:Statement) WHERE statement.speakerId = id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN statement
}
CALL (statement) {
  RETURN statement.claimId AS id
  UNION
  MATCH (statement)-[:RELAYS|ANSWERS|RETRACTS|CORRECTS]->(head:Statement)
  MATCH (other:Statement) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said
  RETURN other.claimId AS id
  UNION
  MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[:RELAYS*1..8]-(other:Statement) WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said
  RETURN other.claimId AS id
  UNION
  MATCH (argument:Argument) WHERE argument.putForwardById = statement.id AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
    AND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review
  RETURN argument.targetId AS id
}
WITH DISTINCT id ORDER BY id LIMIT 200
MATCH (touched:Claim) WHERE touched.id = id AND touched.recordedAt <= $view.known AND touched.supersededAt > $view.known
    AND touched.marking <= $view.clearance AND touched.reviewRank >= $view.review
CALL (touched) {
  CALL (touched) {
    MATCH (touched)-[:CONTRADICTS|ENTAILS]->(head:Claim)
    MATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other
    UNION
    MATCH (touched)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)
    WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other
  }
  RETURN collect(other) AS near
}
WITH collect(touched) AS touched, collect(near) AS nears
WITH reduce(all = touched, near IN nears | all + near) AS bearing
CALL (bearing) {
  UNWIND bearing AS bear
  CALL (bear) {
    MATCH (bear)-[:CONTRADICTS|ENTAILS]->(head:Claim)
    MATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other
    UNION
    MATCH (bear)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)
    WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other
  }
  RETURN collect(other) AS beyond
}
CALL (bearing, beyond) {
  UNWIND bearing + beyond AS one
  WITH DISTINCT one
  RETURN collect(one) AS claims
}
CALL (claims) {
  UNWIND claims AS one
  MATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN collect(statement) AS statements
}
RETURN claims, statements, [] AS agents, [] AS sources
