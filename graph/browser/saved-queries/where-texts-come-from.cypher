// Where texts come from
// Reprints, translations, rewrites and citations: which source was made from which.
MATCH (version:SourceVersion)-[derived:DERIVED_FROM]->(origin:Source)
WHERE version.supersededAt = '9999-12-31T00:00:00.000Z' AND version.marking = 0 AND origin.marking = 0
MATCH (version)-[:VERSION_OF]->(source:Source)
RETURN source.title AS source, derived.how AS how, derived.stated AS stated, origin.title AS madeFrom
ORDER BY madeFrom, how, source
LIMIT 200
