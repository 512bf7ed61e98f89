// Claims about an activity, newest recorded first, also attributions of it.
// @field Activity.claims
// @page recordedSort desc
// @argument filter.text lucene
// @try MATCH (activity:Activity) RETURN activity LIMIT 1
CALL (activity) {
  MATCH (claim:Attribution) WHERE claim.ofId = activity.id AND claim.recordedSort < $after AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
  AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  RETURN claim
  UNION
  MATCH (activity)-[:REVISION_OF*0..1]->(:Activity)<-[:ABOUT]-(claim:Claim) WHERE claim.recordedSort < $after AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
  AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  RETURN claim
}
WITH claim
WHERE CASE WHEN $filter.kinds IS NULL THEN true ELSE claim.kind IN $filter.kinds END
  AND CASE WHEN $filter.about IS NULL THEN true ELSE claim.ofId IN $filter.about OR claim.toId IN $filter.about
    OR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN $filter.about } END
  AND CASE WHEN $filter.text IS NULL THEN true ELSE COUNT {
    CALL db.index.fulltext.queryNodes('search', $filter.text) YIELD node WITH node WHERE node = claim RETURN node } > 0 END
RETURN claim ORDER BY claim.recordedSort DESC LIMIT $first
