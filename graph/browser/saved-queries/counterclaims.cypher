// Counterclaims
// Arguments that attack a claim or another argument, with what they rest on and who puts them forward.
MATCH (counterclaim:Counterclaim)-[attack:REBUTS|UNDERCUTS|DEFLECTS]->(target)
WHERE counterclaim.supersededAt = '9999-12-31T00:00:00.000Z' AND counterclaim.reviewRank = 2 AND counterclaim.marking = 0
MATCH (counterclaim)-[:RESTS_ON]->(premise:Claim)
OPTIONAL MATCH (statement:Statement)-[:PUTS_FORWARD]->(counterclaim)
WHERE statement.supersededAt = '9999-12-31T00:00:00.000Z'
OPTIONAL MATCH (statement)-[:MADE_BY]->(speaker:Agent)
RETURN counterclaim.kind AS kind, collect(DISTINCT premise.text) AS premises,
       coalesce(target.text, 'the argument ' + target.id) AS target,
       coalesce(speaker.name, 'stated by ' + toLower(counterclaim.statedBy)) AS putForwardBy
ORDER BY kind, target
LIMIT 100
