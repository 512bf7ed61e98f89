// The statement that puts an argument forward.
// @field Argument.putForwardBy
// @scope given
MATCH (statement:Statement)
WHERE statement.id = argument.putForwardById AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
  AND statement.marking <= $view.clearance AND statement.saidBy <= $view.said
RETURN statement
