// The accused.
// @field Attribution.actor
// @scope given
MATCH (agent:Agent)
WHERE agent.id = attribution.toId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance
RETURN agent
