// Waiting for review
// What a machine or a person proposed and nobody has accepted yet; all other queries pass it over.
MATCH (statement:Statement)-[:AFFIRMS|DENIES|ADDRESSES]->(claim:Claim)
WHERE statement.supersededAt = '9999-12-31T00:00:00.000Z' AND statement.reviewRank = 1 AND statement.marking = 0
OPTIONAL MATCH (statement)-[:MADE_BY]->(speaker:Agent)
OPTIONAL MATCH (statement)-[:ANCHORED_IN {role: 'CONTENT'}]->(passage:Passage)
RETURN statement.origin AS origin, statement.recordedAt AS recorded, coalesce(speaker.name, 'the narrator') AS speaker,
       statement.act AS act, statement.stance AS stance, claim.text AS claim, passage.exact AS words
ORDER BY recorded, speaker, claim
LIMIT 100
