// Judgements whether an agent is one with another.
// @field Agent.identityJudgements
// @try MATCH (agent:Agent) RETURN agent LIMIT 1
MATCH (agent)-[:REVISION_OF*0..1]->(:Agent)<-[:BETWEEN]-(judgement:IdentityJudgement)
WHERE judgement.recordedAt <= $view.known AND judgement.supersededAt > $view.known
  AND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review
WITH DISTINCT judgement
RETURN judgement ORDER BY judgement.id
