// All sources, newest publication first.
// @field Query.sources
// @page publishedSort desc
MATCH (source:Source)
WHERE source.publishedSort < $after AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
  AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
  AND ($filter.kinds IS NULL OR source.kind IN $filter.kinds)
  AND ($filter.publisher IS NULL OR source.publisherId IN $filter.publisher)
  AND ($filter.publishedFrom IS NULL OR source.publishedLatest >= $filter.publishedFrom)
  AND ($filter.publishedTo IS NULL OR source.publishedLatest <= $filter.publishedTo)
RETURN source ORDER BY source.publishedSort DESC LIMIT $first
