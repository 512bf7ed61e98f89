// Ends the time of records. Nothing is deleted: what led from them stays, and who reads an earlier instant finds them.
// Hedges end with their statement, ties between statements with either of them.
// @write
// @param rows: map[], live: string
// @returns id: string, marking: integer, reviewRank: integer?, saidBy: string?, revision: integer, about: string[]
// @allow Eager: the rows are one record and its parts
UNWIND $rows AS row
MATCH (record)
WHERE elementId(record) = row.element
SET record.supersededAt = row.at, record.retracted = true, record.queueSort = null
WITH row, record
CALL (row, record) {
  MATCH (record)-[:HEDGED_BY]->(hedge:Hedge)
  WHERE hedge.supersededAt = $live
  SET hedge.supersededAt = row.at
}
CALL (row, record) {
  MATCH (record)-[tie:RELATED]-()
  WHERE tie.supersededAt = $live
  SET tie.supersededAt = row.at
}
RETURN record.id AS id, record.marking AS marking, record.reviewRank AS reviewRank, record.saidBy AS saidBy,
  record.revision AS revision, [other IN [record.claimId, record.speakerId, record.sourceId, record.targetId, record.agentId,
    record.ofId, record.toId, record.byId, record.putForwardById] WHERE other IS NOT NULL] AS about
