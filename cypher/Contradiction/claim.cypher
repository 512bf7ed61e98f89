// The claim on which voices contradict each other or themselves.
// @field Contradiction.claim
// @scope none
WITH contradiction AS claim
RETURN claim
