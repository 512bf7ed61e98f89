// Gives the hedges of statements the marking in force for the statements.
// @write
// @param elements: string[]
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $elements AS element
MATCH (statement)-[:HEDGED_BY]->(hedge:Hedge)
WHERE elementId(statement) = element AND hedge.marking < statement.marking
SET hedge.marking = statement.marking
