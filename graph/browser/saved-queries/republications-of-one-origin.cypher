// Republications of one origin
// Statements that pass the same statement on: many sources, one origin.
MATCH (root:Statement)
WHERE root.supersededAt = '9999-12-31T00:00:00.000Z' AND NOT (root)-[:RELAYS]->(:Statement)
MATCH path = (relay:Statement)-[:RELAYS*1..6]->(root)
WHERE all(step IN nodes(path) WHERE step.supersededAt = '9999-12-31T00:00:00.000Z' AND step.reviewRank = 2 AND step.marking = 0)
MATCH (source:Source {id: relay.sourceId})
WHERE source.supersededAt = '9999-12-31T00:00:00.000Z'
OPTIONAL MATCH (root)-[:MADE_BY]->(speaker:Agent)
OPTIONAL MATCH (root)-[:AFFIRMS|DENIES|ADDRESSES]->(claim:Claim)
RETURN coalesce(speaker.name, 'the narrator') AS origin, claim.text AS claim,
       count(DISTINCT relay) AS relays, collect(DISTINCT source.title) AS carriedBy
ORDER BY relays DESC, origin
LIMIT 100
