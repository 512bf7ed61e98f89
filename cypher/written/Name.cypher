// The record that a mutation wrote, whatever its review state, as it was when that was done.
// @field written.Name
// @scope given
MATCH (name:Name)
WHERE name.id = $id AND name.recordedAt <= $view.known AND name.supersededAt > $view.known
  AND name.marking <= $view.clearance
RETURN name
