// Ends the relations of a statement to others that its new list does not hold (`kept`: kind, a blank, and the other's
// id). What the writer may not see stays.
// @write
// @param element: string, kept: string[], clearance: integer, instant: string, live: string
// @allow Eager: the relations of one statement are few
MATCH (statement)-[tie:RELATED]->(other:Statement)
WHERE elementId(statement) = $element AND tie.supersededAt = $live
  AND tie.marking <= $clearance AND other.marking <= $clearance
  AND NOT (tie.kind + ' ' + other.id) IN $kept
SET tie.supersededAt = $instant
