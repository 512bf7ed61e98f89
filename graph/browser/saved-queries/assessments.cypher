// Assessments
// What third parties think of a source, a statement or a claim, on a named scale. It is no evidence.
MATCH (assessment:Assessment)-[:OF]->(assessed)
WHERE assessment.supersededAt = '9999-12-31T00:00:00.000Z' AND assessment.reviewRank = 2 AND assessment.marking = 0
OPTIONAL MATCH (assessment)-[:MADE_BY]->(by:Agent)
RETURN by.name AS by, assessment.scale AS scale, assessment.value AS value, labels(assessed) AS assessedLabels,
       coalesce(assessed.title, assessed.text, assessed.id) AS assessed, assessment.date AS date, assessment.note AS note
ORDER BY scale, assessed
LIMIT 100
