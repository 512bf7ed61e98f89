// Own statements that a statement puts right.
// @field Statement.corrects
MATCH (statement)-[:CORRECTS]->(head:Statement)
MATCH (own:Statement) WHERE own.id = head.id AND own.recordedAt <= $view.known AND own.supersededAt > $view.known
  AND own.marking <= $view.clearance AND own.reviewRank >= $view.review AND own.saidBy <= $view.said
RETURN own ORDER BY own.saidSort
