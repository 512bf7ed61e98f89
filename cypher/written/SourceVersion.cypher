// The record that a mutation wrote, whatever its review state, as it was when that was done.
// @field written.SourceVersion
// @scope given
MATCH (sourceVersion:SourceVersion)
WHERE sourceVersion.id = $id AND sourceVersion.recordedAt <= $view.known AND sourceVersion.supersededAt > $view.known
  AND sourceVersion.marking <= $view.clearance
RETURN sourceVersion
