// Names by kind
// How agents are called: official names, metonyms, misspellings, and who made a name.
MATCH (name:Name)-[:NAMES]->(agent:Agent)
WHERE name.supersededAt = '9999-12-31T00:00:00.000Z' AND name.reviewRank = 2 AND name.marking = 0
OPTIONAL MATCH (name)-[:COINED_BY]->(coiner:Agent)
RETURN name.kind AS kind, name.text AS name, name.language AS language, agent.name AS agent, coiner.name AS coinedBy
ORDER BY kind, name, agent
LIMIT 200
