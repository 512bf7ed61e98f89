// The states that a statement has had, newest first.
// @field Statement.history
// @page recordedSort desc
// @scope history
MATCH (state:Statement)
WHERE state.id = statement.id AND state.supersededAt > '' AND state.recordedAt <= $view.known
  AND state.marking <= $view.clearance AND state.recordedSort < $after
RETURN state ORDER BY state.recordedSort DESC LIMIT $first
