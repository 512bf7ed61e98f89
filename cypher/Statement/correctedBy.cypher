// Statements that put a statement right.
// @field Statement.correctedBy
MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[:CORRECTS]-(later:Statement)
WHERE later.recordedAt <= $view.known AND later.supersededAt > $view.known
  AND later.marking <= $view.clearance AND later.reviewRank >= $view.review AND later.saidBy <= $view.said
WITH DISTINCT later
RETURN later ORDER BY later.saidSort
