// The record that a mutation wrote, whatever its review state, as it was when that was done.
// @field written.Statement
// @scope given
MATCH (statement:Statement)
WHERE statement.id = $id AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
  AND statement.marking <= $view.clearance
RETURN statement
