// Answers that deny nothing
// Statements that answer a speaker's credibility or motive and say nothing on the claim.
MATCH (answer:Statement)-[how:ANSWERS]->(answered:Statement)-[:AFFIRMS]->(claim:Claim)
WHERE answer.supersededAt = '9999-12-31T00:00:00.000Z' AND answer.reviewRank = 2 AND answer.marking = 0
  AND answered.supersededAt = '9999-12-31T00:00:00.000Z' AND answered.reviewRank = 2 AND answered.marking = 0
  AND how.aspect IN ['CREDIBILITY', 'MOTIVE'] AND NOT EXISTS { (answer)-[:DENIES]->(claim) }
OPTIONAL MATCH (answer)-[:MADE_BY]->(speaker:Agent)
OPTIONAL MATCH (answer)-[:ANCHORED_IN {role: 'CONTENT'}]->(passage:Passage)
OPTIONAL MATCH (answered)-[:MADE_BY]->(accuser:Agent)
RETURN coalesce(speaker.name, 'the narrator') AS speaker, how.aspect AS aspect, passage.exact AS words,
       collect(DISTINCT accuser.name) AS against, collect(DISTINCT claim.text) AS saysNothingOn, answer.saidLatest AS said
ORDER BY said, speaker, words
LIMIT 100
