// Who published a source.
// @field Source.publisher
MATCH (agent:Agent)
WHERE agent.id = source.publisherId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
  AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
RETURN agent
