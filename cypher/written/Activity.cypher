// The record that a mutation wrote, whatever its review state, as it was when that was done.
// @field written.Activity
// @scope given
MATCH (activity:Activity)
WHERE activity.id = $id AND activity.recordedAt <= $view.known AND activity.supersededAt > $view.known
  AND activity.marking <= $view.clearance
RETURN activity
