// The two agents that are judged.
// @field IdentityJudgement.between
// @scope given
MATCH (identityJudgement)-[:BETWEEN]->(head:Agent)
MATCH (agent:Agent) WHERE agent.id = head.id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance
RETURN agent ORDER BY agent.nameSort
