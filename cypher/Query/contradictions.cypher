// Claims on which voices may contradict each other or themselves, newest recorded first: those that something may speak
// against. On which of them they do is found when the answer is read.
// @field Query.contradictions
// @page recordedSort desc
MATCH (contradiction:Disputed)
WHERE contradiction.recordedSort < $after AND contradiction.recordedAt <= $view.known AND contradiction.supersededAt > $view.known
    AND contradiction.marking <= $view.clearance AND contradiction.reviewRank >= $view.review
  AND CASE WHEN $filter.about IS NULL THEN true ELSE contradiction.ofId IN $filter.about OR contradiction.toId IN $filter.about
    OR EXISTS { (contradiction)-[:ABOUT]->(subject) WHERE subject.id IN $filter.about } END
RETURN contradiction ORDER BY contradiction.recordedSort DESC LIMIT $first
