// The claim with an id.
// @field Query.claim
// @unknown
MATCH (claim:Claim)
WHERE claim.id = $id AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
  AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
RETURN claim
