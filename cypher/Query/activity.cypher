// The activity with an id, or those of a name.
// @field Query.activity
// @unknown
// @either id name
// @ambiguous name
// @argument name normalise
CALL () {
  MATCH (activity:Activity) WHERE activity.id = $id AND activity.recordedAt <= $view.known AND activity.supersededAt > $view.known
  AND activity.marking <= $view.clearance AND activity.reviewRank >= $view.review
  RETURN activity
  UNION
  MATCH (activity:Activity) WHERE activity.name = $name AND activity.recordedAt <= $view.known AND activity.supersededAt > $view.known
  AND activity.marking <= $view.clearance AND activity.reviewRank >= $view.review
  RETURN activity
}
RETURN activity ORDER BY activity.nameSort LIMIT 20
