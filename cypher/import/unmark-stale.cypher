// Ends the note on a record whose change was passed on.
// @write
// @param id: string
MATCH (stale:StaleInput {id: $id})
DELETE stale
