// Full-text hits, best first; a name stands for its agent, a passage for its statements. The index's own scores count how
// many texts hold a word, hidden ones too: here a hit scores by its own text alone.
// @field Query.search
// @page rank asc
// @argument text lucene
CALL db.index.fulltext.queryNodes('search', $text) YIELD node AS hit
WITH hit
WHERE hit.recordedAt <= $view.known AND hit.supersededAt > $view.known
  AND hit.marking <= $view.clearance AND coalesce(hit.reviewRank, $view.review) >= $view.review
CALL (hit) {
  WITH hit WHERE hit:Agent OR hit:Activity OR hit:Claim OR hit:Source
  RETURN hit AS record
  UNION
  WITH hit WHERE hit:Name
  MATCH (record:Agent) WHERE record.id = hit.agentId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
  AND record.marking <= $view.clearance AND record.reviewRank >= $view.review
  RETURN record
  UNION
  WITH hit WHERE hit:Passage
  MATCH (hit)-[:REVISION_OF*0..1]->()<-[:ANCHORED_IN]-(record:Statement) WHERE record.recordedAt <= $view.known AND record.supersededAt > $view.known
  AND record.marking <= $view.clearance AND record.reviewRank >= $view.review AND record.saidBy <= $view.said
  RETURN record
}
WITH record, hit, coalesce(hit.text, hit.name, hit.title, hit.exact) AS matched
WITH record, hit, matched, size(split($text, ' AND ')) * 1.0 / size(split(matched, ' ')) AS share
WITH record, hit, matched, CASE WHEN share > 1.0 THEN 1.0 ELSE share END AS score
WHERE $in IS NULL OR CASE WHEN record:Agent THEN 'AGENT' WHEN record:Activity THEN 'ACTIVITY' WHEN record:Claim THEN 'CLAIM' WHEN record:Source THEN 'SOURCE' ELSE 'STATEMENT' END IN $in
WITH record, hit, matched, score ORDER BY score DESC, hit.id
WITH record, collect({score: score, hit: hit, matched: matched})[0] AS best
WITH record, best, right('000000000000' + toString(999999999999 - toInteger(best.score * 1000000)), 12) + '~' + record.id AS rank
WHERE rank > $after
RETURN record, rank, best.score AS score, best.matched AS matched, CASE WHEN best.hit:Name THEN best.hit.kind END AS nameKind
ORDER BY rank LIMIT $first
