// Who is said to be behind an activity, newest recorded first.
// @field Activity.attributions
// @page recordedSort desc
// @try MATCH (activity:Activity) RETURN activity LIMIT 1
MATCH (attribution:Attribution)
WHERE attribution.ofId = activity.id AND attribution.recordedSort < $after AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known
  AND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review
RETURN attribution ORDER BY attribution.ofId DESC, attribution.recordedSort DESC LIMIT $first
