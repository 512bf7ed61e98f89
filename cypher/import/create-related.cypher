// Writes relations between statements; one that takes the place of another ends it.
// @write
// @param rows: map[]
// @param live: string
// @returns links: integer
// @allow Eager: the rows of a batch are bounded by the importer
// @allow CartesianProduct: each row joins one record to one other, both looked up by id
UNWIND $rows AS row
MATCH (from:Statement {id: row.from, supersededAt: $live})
WITH row, from
MATCH (to:Statement {id: row.to, supersededAt: $live})
CALL (row, from, to) {
  MATCH (from)-[old:RELATED {kind: row.properties.kind, supersededAt: $live}]->(to)
  SET old.supersededAt = row.properties.recordedAt
}
CREATE (from)-[link:RELATED]->(to)
SET link = row.properties
RETURN count(link) AS links
