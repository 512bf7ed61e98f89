// The record that a mutation wrote, whatever its review state, as it was when that was done.
// @field written.Agent
// @scope given
MATCH (agent:Agent)
WHERE agent.id = $id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance
RETURN agent
