// Circular reporting
// Statements that pass each other on in a circle, so that none of them has an origin.
MATCH circle = (statement:Statement)-[:RELAYS*2..6]->(statement)
WHERE all(step IN nodes(circle) WHERE step.supersededAt = '9999-12-31T00:00:00.000Z' AND step.reviewRank = 2 AND step.marking = 0)
  AND all(step IN nodes(circle) WHERE step.id >= statement.id)
MATCH (statement)-[:AFFIRMS|DENIES|ADDRESSES]->(claim:Claim)
UNWIND nodes(circle) AS step
MATCH (source:Source {id: step.sourceId})
WHERE source.supersededAt = '9999-12-31T00:00:00.000Z'
RETURN claim.text AS claim, length(circle) AS steps, collect(DISTINCT source.title) AS sources
ORDER BY steps, claim
LIMIT 50
