// Who is held to be the same
// Judgements whether two agents are one, with the judge and the reason.
MATCH (judgement:IdentityJudgement)-[:BETWEEN]->(agent:Agent)
WHERE judgement.supersededAt = '9999-12-31T00:00:00.000Z' AND judgement.reviewRank = 2 AND judgement.marking = 0
WITH judgement, agent ORDER BY agent.name
WITH judgement, collect(agent.name) AS between
OPTIONAL MATCH (judge:Agent {id: judgement.byId})
WHERE judge.supersededAt = '9999-12-31T00:00:00.000Z'
RETURN judgement.verdict AS verdict, between, judge.name AS judge, judgement.reason AS reason
ORDER BY verdict, between
LIMIT 100
