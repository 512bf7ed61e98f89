// Notes that what was worked out from these records must be worked out again, in the transaction that changed them: an
// import that is killed before it gets to it leaves the note for the next one.
// @write
// @param ids: string[]
UNWIND $ids AS id
MERGE (stale:StaleInput {id: id})
SET stale.marks = coalesce(stale.marks, 0) + 1
