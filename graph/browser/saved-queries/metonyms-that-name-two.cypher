// Names that more than one agent bears
// The names to be careful with: Beijing the city, China the country, China the government.
MATCH (agent:Agent)
WHERE agent.supersededAt = '9999-12-31T00:00:00.000Z' AND agent.reviewRank = 2 AND agent.marking = 0
OPTIONAL MATCH (name:Name)-[:NAMES]->(agent)
WHERE name.supersededAt = '9999-12-31T00:00:00.000Z' AND name.reviewRank = 2 AND name.marking = 0
UNWIND [agent.name, name.text] AS text
WITH text, collect(DISTINCT agent) AS bearers
WHERE text IS NOT NULL AND size(bearers) > 1
RETURN text AS name, [bearer IN bearers | bearer.kind + ' ' + bearer.name] AS bearers
ORDER BY name
LIMIT 100
