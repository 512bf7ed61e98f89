// All sources, newest publication first.
// @field Query.sources
// @page publishedSort desc
MATCH (source:Source)
WHERE source.publishedSort < $after AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
  AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
  AND CASE WHEN $filter.kinds IS NULL THEN true ELSE source.kind IN $filter.kinds END
  AND CASE WHEN $filter.publisher IS NULL THEN true ELSE source.publisherId IN $filter.publisher END
  AND CASE WHEN $filter.publishedFrom IS NULL THEN true ELSE source.publishedLatest >= $filter.publishedFrom END
  AND CASE WHEN $filter.publishedTo IS NULL THEN true ELSE source.publishedLatest <= $filter.publishedTo END
RETURN source ORDER BY source.publishedSort DESC LIMIT $first
