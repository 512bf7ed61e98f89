// The first part of what follows a file with `@facts claims`: from the ids `touched` the claims, the claims that contradict
// one of them, entail it or are entailed by it, and the statements on all of these.
CALL (touched) {
  UNWIND touched AS id
  MATCH (claim:Claim) WHERE claim.id = id AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
    AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  CALL (claim) {
    RETURN claim AS one
    UNION
    MATCH (claim)-[:CONTRADICTS|ENTAILS]->(head:Claim)
    MATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other AS one
    UNION
    MATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)
    WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other AS one
  }
  RETURN collect(DISTINCT one) AS claims
}
CALL (claims) {
  UNWIND claims AS one
  MATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN collect(statement) AS statements
}
RETURN claims, statements, [] AS agents, [] AS sources
