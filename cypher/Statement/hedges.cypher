// Words that weaken or limit a statement.
// @field Statement.hedges
MATCH (statement)-[:HEDGED_BY]->(head:Hedge)
MATCH (hedge:Hedge) WHERE hedge.id = head.id AND hedge.recordedAt <= $view.known AND hedge.supersededAt > $view.known
  AND hedge.marking <= $view.clearance
RETURN hedge ORDER BY hedge.start, hedge.exact, hedge.id
