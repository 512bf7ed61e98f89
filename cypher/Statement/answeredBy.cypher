// Statements that answer a statement, newest said first.
// @field Statement.answeredBy
// @page saidSort desc
MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[step:ANSWERS]-(answering:Statement)
WHERE answering.saidSort < $after AND CASE WHEN $aspect IS NULL THEN true ELSE step.aspect = $aspect END AND answering.recordedAt <= $view.known AND answering.supersededAt > $view.known
  AND answering.marking <= $view.clearance AND answering.reviewRank >= $view.review AND answering.saidBy <= $view.said
WITH DISTINCT answering
RETURN answering ORDER BY answering.saidSort DESC LIMIT $first
