// All agents by name.
// @field Query.agents
// @page nameSort asc
// @argument filter.nameBegins fold
MATCH (agent:Agent)
WHERE agent.nameSort > $after AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  AND CASE WHEN $filter.kinds IS NULL THEN true ELSE agent.kind IN $filter.kinds END
  AND CASE WHEN $filter.nameBegins IS NULL THEN true ELSE agent.nameSort STARTS WITH $filter.nameBegins END
RETURN agent ORDER BY agent.nameSort LIMIT $first
