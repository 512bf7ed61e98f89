// Waits for whoever holds the import lock, holds it to the end of the transaction and changes nothing; gives its turn, which
// every writer raises. The SET takes the lock; only what is read after it can be relied on.
// @write
// @returns turn: integer
MERGE (lock:ImportLock {name: 'import'})
SET lock.name = 'import'
WITH lock
RETURN coalesce(lock.turn, 0) AS turn
