// Other names of an agent, in alphabetical order.
// @field Agent.names
// @page nameSort asc
// @try MATCH (agent:Agent) RETURN agent LIMIT 1
MATCH (name:Name)
WHERE name.agentId = agent.id AND name.nameSort > $after AND name.recordedAt <= $view.known AND name.supersededAt > $view.known
  AND name.marking <= $view.clearance AND name.reviewRank >= $view.review
RETURN name ORDER BY name.agentId, name.nameSort LIMIT $first
