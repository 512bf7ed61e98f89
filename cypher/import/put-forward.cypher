// Leads statements to the arguments that they put forward.
// @write
// @param rows: map[]
// @param live: string
// @returns links: integer
// @allow CartesianProduct: each row joins one record to one other, both looked up by id
UNWIND $rows AS row
MATCH (argument)
WHERE elementId(argument) = row.from
WITH row, argument
MATCH (statement:Statement {id: row.to, supersededAt: $live})
MERGE (statement)-[link:PUTS_FORWARD]->(argument)
RETURN count(link) AS links
