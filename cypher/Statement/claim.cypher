// The claim that a statement affirms, denies or addresses.
// @field Statement.claim
// @scope given
// @try MATCH (statement:Statement) RETURN statement LIMIT 1
MATCH (claim:Claim)
WHERE claim.id = statement.claimId AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
  AND claim.marking <= $view.clearance
RETURN claim
