// Who speaks for whom
// Offices, and the days for which they are known.
MATCH (person:Agent)-[office:SPEAKS_FOR]->(body:Agent)
WHERE person.supersededAt = '9999-12-31T00:00:00.000Z' AND person.reviewRank = 2 AND person.marking = 0 AND office.marking = 0
OPTIONAL MATCH (body)-[:PART_OF]->(whole:Agent)
RETURN person.name AS person, office.role AS office, office.asWritten AS asWritten, office.from AS from,
       office.to AS to, body.name AS body, collect(whole.name) AS partOf
ORDER BY body, from, person
LIMIT 100
