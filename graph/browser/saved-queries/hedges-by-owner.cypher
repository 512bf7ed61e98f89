// Hedges by owner
// Whose caution a hedge is: the speaker's, the reporter's, or not to be told.
MATCH (statement:Statement)-[:HEDGED_BY]->(hedge:Hedge)
WHERE statement.supersededAt = '9999-12-31T00:00:00.000Z' AND statement.reviewRank = 2 AND statement.marking = 0
OPTIONAL MATCH (statement)-[:MADE_BY]->(speaker:Agent)
OPTIONAL MATCH (statement)-[:ANCHORED_IN {role: 'CONTENT'}]->(passage:Passage)
RETURN hedge.owner AS owner, hedge.exact AS hedge, coalesce(speaker.name, 'the narrator') AS speaker,
       statement.certainty AS certainty, passage.exact AS words
ORDER BY owner, hedge
LIMIT 100
