// The record that a mutation wrote, whatever its review state, as it was when that was done.
// @field written.Source
// @scope given
MATCH (source:Source)
WHERE source.id = $id AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
  AND source.marking <= $view.clearance
RETURN source
