// Takes the lock that keeps imports from writing into each other's reading. It is held to the end of the transaction.
// `turn` counts the transactions that have held it; `since` is the turn from which on nobody but `owner` has. What was
// logged by those before is all there by now, so the log is sealed up to its last position.
// @write
// @allow Eager: it reads and writes one node
// @param owner: string
// @returns turn: integer, since: integer, lastInstant: string?, lastPosition: string?
MERGE (lock:ImportLock {name: 'import'})
SET lock.turn = coalesce(lock.turn, 0) + 1
SET lock.since = CASE WHEN lock.owner = $owner THEN lock.since ELSE lock.turn END
SET lock.owner = $owner, lock.sealed = lock.position
RETURN lock.turn AS turn, lock.since AS since, lock.instant AS lastInstant, lock.position AS lastPosition
