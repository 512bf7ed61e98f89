// How many statements there are, by act and stance.
// @field Query.statementCounts
// @allow NodeByLabelScan: counts every statement that the filter keeps
MATCH (statement:Statement)
WHERE statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
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
WITH statement.act AS act, statement.stance AS stance, count(*) AS count
RETURN {act: act, stance: stance, count: count} AS statementCount ORDER BY statementCount.act, statementCount.stance
