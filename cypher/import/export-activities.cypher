// A page of all activities as the graph had recorded them at an instant, whatever their marking and review.
// @read
// @param after: string
// @param known: string
// @param first: integer
// @returns id: string, record: map, links: map[]
MATCH (record:Activity)
WHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known
WITH record ORDER BY record.id LIMIT $first
RETURN record.id AS id, properties(record) AS record,
  [(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links
ORDER BY id
