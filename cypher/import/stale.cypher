// The records whose change was not passed on yet.
// @read
// @returns id: string
MATCH (stale:StaleInput)
RETURN stale.id AS id
ORDER BY id
LIMIT 1000
