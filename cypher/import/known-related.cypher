// The live relations between statements that an import names again.
// @read
// @param rows: map[]
// @param live: string
// @returns key: string, element: string?, statedBy: string?, marking: integer?, review: string?, origin: string?, recordedAt: string?
UNWIND $rows AS row
MATCH (from:Statement {id: row.from, supersededAt: $live})-[link:RELATED {kind: row.kind, supersededAt: $live}]->(to:Statement {id: row.to})
RETURN row.key AS key, elementId(link) AS element, link.statedBy AS statedBy, link.marking AS marking,
  link.review AS review, link.origin AS origin, link.recordedAt AS recordedAt
