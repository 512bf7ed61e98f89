// Statements that were there as of the earlier instant and are not as of the later one, last ended first: those whose state
// as of the earlier one ended in between. What ended at the page's first instant is read whole: it has no order there.
// @field Changes.retracted
// @page ended desc
// @known from
// @try WITH {from: '2023-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z', about: null} AS changes RETURN changes
MATCH (statement:Statement)
WHERE statement.supersededAt <= left($after, 24) AND statement.supersededAt > changes.from AND statement.supersededAt <= changes.to AND statement.revision > 0
  AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
  AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  AND CASE WHEN changes.about IS NULL THEN true ELSE statement.speakerId IN changes.about OR EXISTS {
    MATCH (claim:Claim) WHERE claim.id = statement.claimId AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
      AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
      AND (claim.ofId IN changes.about OR claim.toId IN changes.about OR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN changes.about })
  } END
WITH changes, statement, statement.supersededAt + '~' + statement.id AS ended
WHERE ended < $after AND NOT EXISTS {
  MATCH (later:Statement) WHERE later.id = statement.id AND later.recordedAt <= changes.to AND later.supersededAt > changes.to
    AND later.marking <= $view.clearance AND later.reviewRank >= $view.review AND later.saidBy <= $view.said
}
RETURN statement, ended ORDER BY statement.supersededAt DESC, ended DESC LIMIT $first
