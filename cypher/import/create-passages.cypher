// Writes new passages with the relationships that lead from them. A row is a list: the values in the order of
// src/ingest/columns.ts, then the links, each a list of where it leads, its type and its properties.
// @write
// @param rows: any[]
// @param recordedAt: string
// @param live: string
// @returns id: string, element: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
CREATE (passage:Passage {
  id: row[0],
  key: row[1],
  contentHash: row[2],
  marking: row[3],
  ownMarking: row[4],
  exact: row[5],
  prefix: row[6],
  suffix: row[7],
  start: row[8],
  end: row[9],
  versionId: row[10],
  revision: 1,
  recordedAt: $recordedAt,
  supersededAt: $live
})
WITH row, passage
MATCH (version)
WHERE elementId(version) = row[11][0][0]
CREATE (passage)-[:IN_VERSION]->(version)
RETURN passage.id AS id, elementId(passage) AS element
