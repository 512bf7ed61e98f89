// All agents by name.
// @field Query.agents
// @page nameSort asc
// @argument filter.nameBegins fold
MATCH (agent:Agent)
WHERE agent.nameSort > $after AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  AND ($filter.kinds IS NULL OR agent.kind IN $filter.kinds)
  AND ($filter.nameBegins IS NULL OR agent.nameSort STARTS WITH $filter.nameBegins)
RETURN agent ORDER BY agent.nameSort LIMIT $first
