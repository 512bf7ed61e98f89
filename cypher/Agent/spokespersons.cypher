// Who may speak for an agent.
// @field Agent.spokespersons
// @try MATCH (agent:Agent) RETURN agent LIMIT 1
MATCH (agent)-[:REVISION_OF*0..1]->(:Agent)<-[tie:SPEAKS_FOR]-(other:Agent)
WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
  AND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND tie.marking <= $view.clearance
RETURN {agent: other, role: tie.role, asWritten: tie.asWritten, from: tie.from, to: tie.to, order: other.nameSort + ' ' + coalesce(tie.from, '') + ' ' + coalesce(tie.to, '') + ' ' + coalesce(tie.role, '') + ' ' + coalesce(tie.asWritten, '')} AS affiliation ORDER BY affiliation.order
