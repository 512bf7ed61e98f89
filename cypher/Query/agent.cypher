// The agent with an id, or those that bear a name, canonical or other.
// @field Query.agent
// @unknown
// @either id name
// @ambiguous name
// @argument name normalise
CALL () {
  MATCH (agent:Agent) WHERE agent.id = $id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  RETURN agent
  UNION
  MATCH (agent:Agent) WHERE agent.name = $name AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  RETURN agent
  UNION
  MATCH (called:Name) WHERE called.text = $name AND called.recordedAt <= $view.known AND called.supersededAt > $view.known
  AND called.marking <= $view.clearance AND called.reviewRank >= $view.review
  MATCH (agent:Agent) WHERE agent.id = called.agentId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  RETURN agent
}
RETURN agent ORDER BY agent.nameSort LIMIT 20
