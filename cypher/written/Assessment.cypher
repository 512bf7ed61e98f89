// The record that a mutation wrote, whatever its review state, as it was when that was done.
// @field written.Assessment
// @scope given
MATCH (assessment:Assessment)
WHERE assessment.id = $id AND assessment.recordedAt <= $view.known AND assessment.supersededAt > $view.known
  AND assessment.marking <= $view.clearance
RETURN assessment
