// What a claim is about.
// @field Claim.about
// @try MATCH (claim:Claim) RETURN claim LIMIT 1
MATCH (claim)-[:ABOUT]->(head)
CALL (head) {
  MATCH (subject:Agent) WHERE subject.id = head.id AND subject.recordedAt <= $view.known AND subject.supersededAt > $view.known
  AND subject.marking <= $view.clearance AND subject.reviewRank >= $view.review
  RETURN subject
  UNION
  MATCH (subject:Activity) WHERE subject.id = head.id AND subject.recordedAt <= $view.known AND subject.supersededAt > $view.known
  AND subject.marking <= $view.clearance AND subject.reviewRank >= $view.review
  RETURN subject
}
RETURN subject ORDER BY subject.nameSort
