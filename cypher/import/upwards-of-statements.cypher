// What statements retract or correct, as the graph has it now.
// @read
// @param ids: string[]
// @param live: string
// @returns from: string, to: string
UNWIND $ids AS id
MATCH (statement:Statement {id: id, supersededAt: $live})-[:RETRACTS|CORRECTS]->(before:Statement)
RETURN DISTINCT statement.id AS from, before.id AS to
