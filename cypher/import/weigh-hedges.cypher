// The marking in force of hedges: their own and their statement's.
// `rows` hold what was in force before, null for new records; the ids of those for which it changed come back.
// @write
// @param rows: map[]
// @param live: string
// @returns id: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (hedge:Hedge)
WHERE elementId(hedge) = row.element
OPTIONAL MATCH (statement:Statement {supersededAt: $live})-[:HEDGED_BY]->(hedge)
WITH row, hedge,
  reduce(
    highest = hedge.ownMarking,
    input IN [statement.marking] | CASE WHEN input > highest THEN input ELSE highest END
  ) AS marking
SET hedge.marking = marking
WITH row, hedge, marking
WHERE row.marking <> marking
RETURN hedge.id AS id
