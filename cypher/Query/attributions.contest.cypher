// All attributions that something may speak against, newest recorded first: where only contested ones of some kind are wanted.
// @field Query.attributions
// @page recordedSort desc
// @argument filter.atLeast responsibilityRank
// @when no filter.of
// @when no filter.actor
// @when filter.contest = CONTESTED|DENIED_ONLY|DISCREDITED|SELF_CONTRADICTED|WITHDRAWN
MATCH (attribution:Disputed)
WHERE attribution:Attribution AND attribution.recordedSort < $after AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known
  AND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review
  AND CASE WHEN $filter.of IS NULL THEN true ELSE attribution.ofId IN $filter.of END
  AND CASE WHEN $filter.actor IS NULL THEN true ELSE attribution.toId IN $filter.actor END
  AND CASE WHEN $filter.role IS NULL THEN true ELSE attribution.role IN $filter.role END
  AND CASE WHEN $filter.atLeast IS NULL THEN true ELSE attribution.responsibilityRank >= $filter.atLeast END
RETURN attribution ORDER BY attribution.recordedSort DESC LIMIT $first
