// All claims by text. Only those whose text contains the words: starts from the full-text index.
// @field Query.claims
// @page textSort asc
// @argument filter.text lucene
// @when filter.text
// @when orderBy = TEXT
CALL db.index.fulltext.queryNodes('search', $filter.text) YIELD node
MATCH (claim:Claim)
WHERE claim = node AND claim.textSort > $after AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
  AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  AND CASE WHEN $filter.kinds IS NULL THEN true ELSE claim.kind IN $filter.kinds END
  AND CASE WHEN $filter.about IS NULL THEN true ELSE claim.ofId IN $filter.about OR claim.toId IN $filter.about
    OR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN $filter.about } END
RETURN claim ORDER BY claim.textSort LIMIT $first
