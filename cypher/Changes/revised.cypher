// Statements that are there as of both instants, in another state, newest recorded first: those whose state as of the later
// one began in between (as in recorded.cypher).
// @field Changes.revised
// @page recordedSort desc
// @known to
// @try WITH {from: '2023-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z', about: null} AS changes RETURN changes
MATCH (statement:Statement)
WHERE statement.recordedSort < $after AND statement.recordedSort > changes.from + '\u007f' AND statement.recordedSort < changes.to + '\u007f'
  AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
  AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  AND CASE WHEN changes.about IS NULL THEN true ELSE statement.speakerId IN changes.about OR EXISTS {
    MATCH (claim:Claim) WHERE claim.id = statement.claimId AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
      AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
      AND (claim.ofId IN changes.about OR claim.toId IN changes.about OR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN changes.about })
  } END
MATCH (earlier:Statement) WHERE earlier.id = statement.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from
  AND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review AND earlier.saidBy <= $view.said
RETURN {before: earlier, after: statement} AS revisedStatement, statement.recordedSort AS recordedSort
ORDER BY recordedSort DESC LIMIT $first
