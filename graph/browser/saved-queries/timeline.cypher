// Timeline
// Who said what, day by day; statements without a day come last.
MATCH (statement:Statement)-[:AFFIRMS|DENIES|ADDRESSES]->(claim:Claim)
WHERE statement.supersededAt = '9999-12-31T00:00:00.000Z' AND statement.reviewRank = 2 AND statement.marking = 0
OPTIONAL MATCH (statement)-[:MADE_BY]->(speaker:Agent)
RETURN statement.saidLatest AS said, coalesce(speaker.name, 'the narrator') AS speaker, statement.act AS act,
       statement.stance AS stance, claim.text AS claim
ORDER BY coalesce(said, '9999-12-31'), speaker, claim
LIMIT 200
