// Who makes a statement.
// @field Statement.speaker
// @scope given
// @try MATCH (statement:Statement) RETURN statement LIMIT 1
MATCH (agent:Agent)
WHERE agent.id = statement.speakerId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance
RETURN agent
