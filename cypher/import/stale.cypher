// The records whose change was not passed on yet.
// @read
// @returns id: string, marks: integer
// @allow NodeByLabelScan: the label is on the few records that it looks for
MATCH (stale:StaleInput)
RETURN stale.id AS id, stale.marks AS marks
ORDER BY id
LIMIT 1000
