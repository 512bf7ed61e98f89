// For whom the speaker speaks in a statement.
// @field Statement.onBehalfOf
MATCH (statement)-[:ON_BEHALF_OF]->(head:Agent)
MATCH (agent:Agent) WHERE agent.id = head.id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
RETURN agent ORDER BY agent.nameSort
