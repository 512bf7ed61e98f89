// Attributions that name an agent as the actor, newest recorded first.
// @field Agent.attributions
// @page recordedSort desc
// @try MATCH (agent:Agent) RETURN agent LIMIT 1
MATCH (attribution:Attribution)
WHERE attribution.toId = agent.id AND attribution.recordedSort < $after AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known
  AND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review
RETURN attribution ORDER BY attribution.toId DESC, attribution.recordedSort DESC LIMIT $first
