// A page of all assessments as the graph had recorded them at an instant, whatever their marking and review, and
// when each was first recorded.
// @read
// @param after: string
// @param known: string
// @param first: integer
// @returns id: string, record: map, links: map[], firstRecordedAt: string
MATCH (record:Assessment)
WHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known
WITH record ORDER BY record.id LIMIT $first
RETURN record.id AS id, properties(record) AS record,
  [(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,
  coalesce(COLLECT {
    MATCH (first:Assessment)
    WHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1
    RETURN first.recordedAt
  }[0], record.recordedAt) AS firstRecordedAt
ORDER BY id
