// Leads statements to the arguments that they put forward.
// @write
// @param rows: map[]
UNWIND $rows AS row
MATCH (statement)
WHERE elementId(statement) = row.from
WITH row, statement
MATCH (argument)
WHERE elementId(argument) = row.to
MERGE (statement)-[:PUTS_FORWARD]->(argument)
