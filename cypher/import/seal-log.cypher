// Seals the log up to its last position. Whoever holds the lock knows that every transaction before has come to its end:
// its entries, and what they tell of, are in all indexes. The first property is written to take the lock before the
// position is read.
// @write
// @returns sealed: string?
// @allow Eager: it reads and writes one node
MATCH (lock:ImportLock {name: 'import'})
SET lock.seals = coalesce(lock.seals, 0) + 1
SET lock.sealed = lock.position
RETURN lock.sealed AS sealed
