// The argument that a statement puts forward: the first recorded.
// @field Statement.argument
MATCH (argument:Argument)
WHERE argument.putForwardById = statement.id AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
  AND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review
RETURN argument ORDER BY argument.recordedSort LIMIT 1
