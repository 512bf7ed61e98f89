// Keeps a mutation that was done: its key, so that a repetition gets the same answer, and for the audit trail who wrote
// what, and when.
// @write
// @param properties: map
CREATE (mutation:Mutation)
SET mutation = $properties
