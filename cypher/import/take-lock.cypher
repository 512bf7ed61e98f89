// Takes the lock that lets one import at a time write. It is held to the end of the transaction: writing a property
// takes the node's lock, so what is read after this statement no other import changes before the commit. `turn`
// counts the transactions that have held it.
// @write
// @returns turn: integer, lastInstant: string?
// @allow Eager: it reads and writes one node
MERGE (lock:ImportLock {name: 'import'})
SET lock.turn = coalesce(lock.turn, 0) + 1
RETURN lock.turn AS turn, lock.instant AS lastInstant
