// Ends the hedges that statements no longer have.
// @write
// @param rows: map[]
// @param live: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (statement)-[:HEDGED_BY]->(hedge:Hedge)
WHERE elementId(statement) = row.element AND NOT hedge.id IN row.hedges AND hedge.supersededAt = $live
SET hedge.supersededAt = row.recordedAt
