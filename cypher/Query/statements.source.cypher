// Statements by `source`, newest said first: starts from its index.
// @field Query.statements
// @page saidSort desc
// @when filter.source
// @when orderBy = NEWEST_SAID
UNWIND $filter.source AS wanted
CALL (wanted) {
  MATCH (statement:Statement)
  WHERE statement.sourceId = wanted AND statement.saidSort < $after AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
  AND statement.marking <= $view.clearance AND statement.saidBy <= $view.said
  AND statement.reviewRank >= CASE WHEN $filter.review IS NULL THEN $view.review ELSE 0 END
    AND ($filter.speaker IS NULL OR statement.speakerId IN $filter.speaker)
  AND ($filter.claim IS NULL OR statement.claimId IN $filter.claim)
  AND ($filter.source IS NULL OR statement.sourceId IN $filter.source)
  AND ($filter.acts IS NULL OR statement.act IN $filter.acts)
  AND ($filter.stance IS NULL OR statement.stance IN $filter.stance)
  AND ($filter.saidFrom IS NULL OR (statement.saidBy >= $filter.saidFrom AND statement.saidBy < '9999-12-31'))
  AND ($filter.saidTo IS NULL OR statement.saidBy <= $filter.saidTo)
  AND ($filter.origin IS NULL OR statement.origin IN $filter.origin)
  AND ($filter.review IS NULL OR statement.review IN $filter.review)
  RETURN statement ORDER BY statement.sourceId DESC, statement.saidSort DESC LIMIT $first
}
RETURN statement ORDER BY statement.saidSort DESC LIMIT $first
