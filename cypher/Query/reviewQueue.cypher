// The records that wait for a review, longest first: a few of each label from its own index, then the first of them all.
// @field Query.reviewQueue
// @page queueSort asc
CALL () {
  MATCH (record:Agent)
  WHERE record.queueSort > $after AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
    AND record.marking <= $view.clearance AND record.review = 'PROPOSED'
    AND ($origin IS NULL OR record.origin IN $origin)
  RETURN record ORDER BY record.queueSort LIMIT $first
  UNION ALL
  MATCH (record:Name)
  WHERE record.queueSort > $after AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
    AND record.marking <= $view.clearance AND record.review = 'PROPOSED'
    AND ($origin IS NULL OR record.origin IN $origin)
  RETURN record ORDER BY record.queueSort LIMIT $first
  UNION ALL
  MATCH (record:Activity)
  WHERE record.queueSort > $after AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
    AND record.marking <= $view.clearance AND record.review = 'PROPOSED'
    AND ($origin IS NULL OR record.origin IN $origin)
  RETURN record ORDER BY record.queueSort LIMIT $first
  UNION ALL
  MATCH (record:Source)
  WHERE record.queueSort > $after AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
    AND record.marking <= $view.clearance AND record.review = 'PROPOSED'
    AND ($origin IS NULL OR record.origin IN $origin)
  RETURN record ORDER BY record.queueSort LIMIT $first
  UNION ALL
  MATCH (record:Claim)
  WHERE record.queueSort > $after AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
    AND record.marking <= $view.clearance AND record.review = 'PROPOSED'
    AND ($origin IS NULL OR record.origin IN $origin)
  RETURN record ORDER BY record.queueSort LIMIT $first
  UNION ALL
  MATCH (record:Statement)
  WHERE record.queueSort > $after AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
    AND record.marking <= $view.clearance AND record.review = 'PROPOSED' AND record.saidBy <= $view.said
    AND ($origin IS NULL OR record.origin IN $origin)
  RETURN record ORDER BY record.queueSort LIMIT $first
  UNION ALL
  MATCH (record:Argument)
  WHERE record.queueSort > $after AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
    AND record.marking <= $view.clearance AND record.review = 'PROPOSED'
    AND ($origin IS NULL OR record.origin IN $origin)
  RETURN record ORDER BY record.queueSort LIMIT $first
  UNION ALL
  MATCH (record:Assessment)
  WHERE record.queueSort > $after AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
    AND record.marking <= $view.clearance AND record.review = 'PROPOSED'
    AND ($origin IS NULL OR record.origin IN $origin)
  RETURN record ORDER BY record.queueSort LIMIT $first
  UNION ALL
  MATCH (record:IdentityJudgement)
  WHERE record.queueSort > $after AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
    AND record.marking <= $view.clearance AND record.review = 'PROPOSED'
    AND ($origin IS NULL OR record.origin IN $origin)
  RETURN record ORDER BY record.queueSort LIMIT $first
}
RETURN record ORDER BY record.queueSort LIMIT $first
