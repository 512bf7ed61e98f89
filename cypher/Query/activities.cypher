// All activities by name.
// @field Query.activities
// @page nameSort asc
MATCH (activity:Activity)
WHERE activity.nameSort > $after AND activity.recordedAt <= $view.known AND activity.supersededAt > $view.known
  AND activity.marking <= $view.clearance AND activity.reviewRank >= $view.review
RETURN activity ORDER BY activity.nameSort LIMIT $first
