// The reporting chain, outermost first; hops without a source are kept in hopStated.
// @field Statement.reportedThrough
UNWIND range(0, size(coalesce(statement.hopStated, [])) - 1) AS position
CALL (statement, position) {
  OPTIONAL MATCH (statement)-[hop:REPORTED_THROUGH]->(head:Source) WHERE hop.position = position
  RETURN head
}
CALL (head) {
  OPTIONAL MATCH (source:Source) WHERE source.id = head.id AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
  AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
  RETURN source
}
WITH statement, position, head, source WHERE head IS NULL OR source IS NOT NULL
RETURN {source: source, stated: statement.hopStated[position], position: position} AS reportingHop ORDER BY reportingHop.position
