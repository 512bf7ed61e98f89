// Ends the note on a record whose change was passed on, unless it has changed again meanwhile.
// @write
// @allow Eager: it finds one node and deletes it
// @param id: string
// @param marks: integer
MATCH (stale:StaleInput {id: $id, marks: $marks})
DELETE stale
