// Claims on which voices may contradict each other or themselves, newest recorded first: those that somebody denies, or
// that a contradiction or an entailment ties to others. Which of them they do is found when the answer is read.
// @field Query.contradictions
// @page recordedSort desc
MATCH (contradiction:Claim)
WHERE contradiction.recordedSort < $after AND contradiction.recordedAt <= $view.known AND contradiction.supersededAt > $view.known
    AND contradiction.marking <= $view.clearance AND contradiction.reviewRank >= $view.review
  AND CASE WHEN $filter.about IS NULL THEN true ELSE contradiction.ofId IN $filter.about OR contradiction.toId IN $filter.about
    OR EXISTS { (contradiction)-[:ABOUT]->(subject) WHERE subject.id IN $filter.about } END
  AND (EXISTS { (contradiction)-[:REVISION_OF*0..1]->(:Claim)<-[:DENIES]-() }
    OR EXISTS { (contradiction)-[:REVISION_OF*0..1]->(:Claim)-[:CONTRADICTS|ENTAILS]-() })
RETURN contradiction ORDER BY contradiction.recordedSort DESC LIMIT $first
