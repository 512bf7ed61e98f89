// Who is behind an activity, and who says so
// All attributions of one activity with the accused, the part it is said to have, and the very words. Change the name in the first line.
WITH 'Barracuda email gateway espionage campaign' AS name
MATCH (activity:Activity {name: name})<-[:OF]-(claim:Attribution)-[:TO]->(accused:Agent)
MATCH (statement:Statement)-[:AFFIRMS]->(claim)
WHERE statement.supersededAt = '9999-12-31T00:00:00.000Z' AND statement.reviewRank = 2 AND statement.marking = 0
OPTIONAL MATCH (statement)-[:MADE_BY]->(speaker:Agent)
OPTIONAL MATCH (statement)-[:ANCHORED_IN {role: 'CONTENT'}]->(passage:Passage)
OPTIONAL MATCH (statement)-[:HEDGED_BY]->(hedge:Hedge)
RETURN accused.name AS accused, claim.role AS role, claim.responsibility AS responsibility,
       coalesce(speaker.name, 'the narrator') AS speaker, statement.certainty AS certainty,
       statement.confidenceAsWritten AS confidence, passage.exact AS words,
       collect(hedge.exact + ' (' + hedge.owner + ')') AS hedges, statement.saidLatest AS said
ORDER BY accused, role, said
LIMIT 100
