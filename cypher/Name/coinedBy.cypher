// Who coined a name.
// @field Name.coinedBy
// @try MATCH (name:Name) RETURN name LIMIT 1
MATCH (name)-[:COINED_BY]->(head:Agent)
MATCH (agent:Agent) WHERE agent.id = head.id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
RETURN agent
