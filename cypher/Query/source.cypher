// The source with an id or an address.
// @field Query.source
// @unknown
// @either id url
// @argument url normalise
CALL () {
  MATCH (source:Source) WHERE source.id = $id AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
  AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
  RETURN source
  UNION
  MATCH (source:Source) WHERE source.url = $url AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
  AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
  RETURN source
}
RETURN source ORDER BY source.id LIMIT 1
