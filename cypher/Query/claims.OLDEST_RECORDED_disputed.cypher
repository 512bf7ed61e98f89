// All claims that something may speak against, oldest recorded first: where only contested ones of some kind are wanted.
// @field Query.claims
// @page recordedSort asc
// @argument filter.text lucene
// @when orderBy = OLDEST_RECORDED
// @when no filter.text
// @when filter.contest = CONTESTED|DENIED_ONLY|DISCREDITED|SELF_CONTRADICTED|WITHDRAWN
MATCH (claim:Disputed)
WHERE claim.recordedSort > $after AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
  AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  AND CASE WHEN $filter.kinds IS NULL THEN true ELSE claim.kind IN $filter.kinds END
  AND CASE WHEN $filter.about IS NULL THEN true ELSE claim.ofId IN $filter.about OR claim.toId IN $filter.about
    OR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN $filter.about } END
  AND $filter.text IS NULL
RETURN claim ORDER BY claim.recordedSort LIMIT $first
