// What the contest, the drift and the origins of a claim, and the lost speakers of an attribution are computed from: what
// is said on the claim and on the claims around it.
// @field Claim.contest
// @facts claims
// @scope none
// @try MATCH (claim:Claim) RETURN claim LIMIT 1
RETURN [claim.id] AS touched
