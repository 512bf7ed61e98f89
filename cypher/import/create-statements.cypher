// Writes new statements with the relationships that lead from them. A row is a list: the values in the order of
// src/ingest/columns.ts, then the links, each a list of where it leads, its type and its properties.
// @write
// @param rows: any[]
// @param recordedAt: string
// @param live: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
CREATE (statement:Statement {
  id: row[0],
  key: row[1],
  contentHash: row[2],
  marking: row[3],
  ownMarking: row[4],
  review: row[5],
  reviewRank: row[6],
  origin: row[7],
  act: row[8],
  stance: row[9],
  certainty: row[10],
  quotation: row[11],
  speakerAsWritten: row[12],
  confidenceAsWritten: row[13],
  confidenceScale: row[14],
  confidenceValue: row[15],
  confidenceInferredScale: row[16],
  attributionType: row[17],
  saidEarliest: row[18],
  saidLatest: row[19],
  saidAsWritten: row[20],
  saidInferred: row[21],
  hopStated: row[22],
  claimId: row[23],
  speakerId: row[24],
  sourceId: row[25],
  versionId: row[26],
  saidBy: row[27],
  saidSort: row[28],
  queueSort: row[29],
  revision: 1,
  recordedAt: $recordedAt,
  supersededAt: $live,
  recordedSort: $recordedAt + '~' + row[0]
})
SET statement:$(CASE row[9] WHEN 'DENIES' THEN ['Denial'] ELSE [] END)
WITH row, statement
UNWIND row[30] AS link
MATCH (target)
WHERE elementId(target) = link[0]
CREATE (statement)-[drawn:$(link[1])]->(target)
SET drawn = link[2]
