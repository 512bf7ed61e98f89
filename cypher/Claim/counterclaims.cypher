// Arguments against a claim, newest recorded first.
// @field Claim.counterclaims
// @page recordedSort desc
MATCH (argument:Argument)
WHERE argument.targetId = claim.id AND argument.recordedSort < $after AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
  AND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review
  AND argument.kind <> 'SUPPORT' AND CASE WHEN $kinds IS NULL THEN true ELSE argument.kind IN $kinds END
  AND (argument.putForwardById IS NULL OR EXISTS {
    MATCH (statement:Statement) WHERE statement.id = argument.putForwardById AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
  AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said })
RETURN argument ORDER BY argument.targetId DESC, argument.recordedSort DESC LIMIT $first
