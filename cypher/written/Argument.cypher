// The record that a mutation wrote, whatever its review state, as it was when that was done.
// @field written.Argument
// @scope given
MATCH (argument:Argument)
WHERE argument.id = $id AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
  AND argument.marking <= $view.clearance
RETURN argument
