// Who has held the import lock last, and from which turn on nobody else has.
// @read
// @returns owner: string?, since: integer?
MATCH (lock:ImportLock {name: 'import'})
RETURN lock.owner AS owner, lock.since AS since
