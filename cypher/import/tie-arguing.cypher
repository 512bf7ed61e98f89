// Labels the statements as tied that put these arguments forward. All their revisions count.
// @write
// @param ids: string[]
// @allow Eager: the ids of a batch are bounded by the importer
UNWIND $ids AS id
MATCH (state:Argument)
WHERE state.id = id AND state.supersededAt > ''
WITH DISTINCT state.putForwardById AS statementId
MATCH (statement:Statement)
WHERE statement.id = statementId AND statement.supersededAt > '' AND NOT statement:Tied
SET statement:Tied
