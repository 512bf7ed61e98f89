// Attributions by `actor`: starts from its index.
// @field Query.attributions
// @page recordedSort desc
// @argument filter.atLeast responsibilityRank
// @when filter.actor
UNWIND $filter.actor AS wanted
CALL (wanted) {
  MATCH (attribution:Attribution)
  WHERE attribution.toId = wanted AND attribution.recordedSort < $after AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known
  AND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review
    AND ($filter.of IS NULL OR attribution.ofId IN $filter.of)
  AND ($filter.actor IS NULL OR attribution.toId IN $filter.actor)
  AND ($filter.role IS NULL OR attribution.role IN $filter.role)
  AND ($filter.atLeast IS NULL OR attribution.responsibilityRank >= $filter.atLeast)
  RETURN attribution ORDER BY attribution.toId DESC, attribution.recordedSort DESC LIMIT $first
}
RETURN attribution ORDER BY attribution.recordedSort DESC LIMIT $first
