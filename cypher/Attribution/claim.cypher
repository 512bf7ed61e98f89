// The claim that makes an attribution.
// @field Attribution.claim
// @scope none
WITH attribution AS claim
RETURN claim
