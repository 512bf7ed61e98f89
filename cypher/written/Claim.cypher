// The record that a mutation wrote, whatever its review state, as it was when that was done.
// @field written.Claim
// @scope given
MATCH (claim:Claim)
WHERE claim.id = $id AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
  AND claim.marking <= $view.clearance
RETURN claim
