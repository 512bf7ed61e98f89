// The facet of a claim that says who is behind what.
// @field Claim.attribution
// @scope none
WITH claim AS attribution WHERE claim:Attribution
RETURN attribution
