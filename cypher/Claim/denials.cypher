// Statements that deny this very claim, newest said first: starts from the denials, which are rare.
// @field Claim.denials
// @page saidSort desc
// @try MATCH (claim:Claim) RETURN claim LIMIT 1
MATCH (denial:Denial)
WHERE denial.claimId = claim.id AND denial.saidSort < $after AND denial.recordedAt <= $view.known AND denial.supersededAt > $view.known
  AND denial.marking <= $view.clearance AND denial.reviewRank >= $view.review AND denial.saidBy <= $view.said
RETURN denial ORDER BY denial.claimId DESC, denial.saidSort DESC LIMIT $first
