// Leads statements to the arguments that they put forward.
// @write
// @param rows: map[]
// @allow Eager: the rows of a batch are bounded by the importer
// @allow CartesianProduct: each row joins one record to one other, both looked up by element id
UNWIND $rows AS row
MATCH (statement)
WHERE elementId(statement) = row.from
WITH row, statement
MATCH (argument)
WHERE elementId(argument) = row.to
MERGE (statement)-[:PUTS_FORWARD]->(argument)
