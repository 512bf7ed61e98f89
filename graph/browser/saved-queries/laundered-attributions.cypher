// Attributions that lost their speaker
// Affirmed attributions that nobody named makes, and that pass on nothing that somebody named made.
MATCH (statement:Statement)-[:AFFIRMS]->(claim:Attribution)-[:TO]->(accused:Agent)
WHERE statement.supersededAt = '9999-12-31T00:00:00.000Z' AND statement.reviewRank = 2 AND statement.marking = 0
  AND NOT EXISTS { (statement)-[:MADE_BY]->(:Agent) }
  AND NOT EXISTS { (statement)-[:RELAYS*1..6]->(:Statement)-[:MADE_BY]->(:Agent) }
MATCH (source:Source {id: statement.sourceId})
WHERE source.supersededAt = '9999-12-31T00:00:00.000Z'
OPTIONAL MATCH (source)-[:PUBLISHED_BY]->(publisher:Agent)
RETURN accused.name AS accused, claim.text AS claim, publisher.name AS publisher, source.title AS source,
       statement.hopStated AS hops
ORDER BY accused, claim, source
LIMIT 100
