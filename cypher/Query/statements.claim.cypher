// Statements by `claim`, newest said first: starts from its index.
// @field Query.statements
// @page saidSort desc
// @when filter.claim
// @when orderBy = NEWEST_SAID
UNWIND $filter.claim AS wanted
CALL (wanted) {
  MATCH (statement:Statement)
  WHERE statement.claimId = wanted AND statement.saidSort < $after AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
  AND statement.marking <= $view.clearance AND statement.saidBy <= $view.said
  AND statement.reviewRank >= CASE WHEN $filter.review IS NULL THEN $view.review ELSE 0 END
    AND CASE WHEN $filter.speaker IS NULL THEN true ELSE statement.speakerId IN $filter.speaker END
  AND CASE WHEN $filter.claim IS NULL THEN true ELSE statement.claimId IN $filter.claim END
  AND CASE WHEN $filter.source IS NULL THEN true ELSE statement.sourceId IN $filter.source END
  AND CASE WHEN $filter.acts IS NULL THEN true ELSE statement.act IN $filter.acts END
  AND CASE WHEN $filter.stance IS NULL THEN true ELSE statement.stance IN $filter.stance END
  AND CASE WHEN $filter.saidFrom IS NULL THEN true ELSE (statement.saidBy >= $filter.saidFrom AND statement.saidBy < '9999-12-31') END
  AND CASE WHEN $filter.saidTo IS NULL THEN true ELSE (statement.saidBy <= $filter.saidTo AND statement.saidBy < '9999-12-31') END
  AND CASE WHEN $filter.origin IS NULL THEN true ELSE statement.origin IN $filter.origin END
  AND CASE WHEN $filter.review IS NULL THEN true ELSE statement.review IN $filter.review END
  RETURN statement ORDER BY statement.claimId DESC, statement.saidSort DESC LIMIT $first
}
RETURN statement ORDER BY statement.saidSort DESC LIMIT $first
