// Whose name it is.
// @field Name.agent
// @scope given
// @try MATCH (name:Name) RETURN name LIMIT 1
MATCH (agent:Agent)
WHERE agent.id = name.agentId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance
RETURN agent
