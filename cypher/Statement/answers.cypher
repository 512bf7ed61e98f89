// Statements that a statement answers, and what of them.
// @field Statement.answers
MATCH (statement)-[step:ANSWERS]->(head:Statement)
MATCH (answered:Statement) WHERE answered.id = head.id AND answered.recordedAt <= $view.known AND answered.supersededAt > $view.known
  AND answered.marking <= $view.clearance AND answered.reviewRank >= $view.review AND answered.saidBy <= $view.said
RETURN {statement: answered, aspect: step.aspect, order: answered.saidSort + step.aspect} AS answer ORDER BY answer.order
