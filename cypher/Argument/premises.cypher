// The claims that an argument rests on.
// @field Argument.premises
MATCH (argument)-[:RESTS_ON]->(head:Claim)
MATCH (claim:Claim) WHERE claim.id = head.id AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
  AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
RETURN claim ORDER BY claim.recordedSort
