// The statement with an id.
// @field Query.statement
// @unknown
MATCH (statement:Statement)
WHERE statement.id = $id AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
  AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
RETURN statement
