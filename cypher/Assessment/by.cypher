// Who assesses.
// @field Assessment.by
// @scope given
MATCH (agent:Agent)
WHERE agent.id = assessment.byId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance
RETURN agent
