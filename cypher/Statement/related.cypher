// How a statement hangs together with others of its text.
// @field Statement.related
MATCH (statement)-[tie:RELATED]->(head:Statement)
WHERE tie.recordedAt <= $view.known AND tie.supersededAt > $view.known AND tie.marking <= $view.clearance AND tie.reviewRank >= $view.review
MATCH (other:Statement) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
  AND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said
RETURN {statement: other, kind: tie.kind, statedBy: tie.statedBy, order: other.saidSort + tie.kind} AS relatedStatement ORDER BY relatedStatement.order
