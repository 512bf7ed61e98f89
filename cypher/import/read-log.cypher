// How far the log goes: the last position that was given, and the one up to which all of it is there to be read.
// @read
// @returns position: string?, sealed: string?
MATCH (lock:ImportLock {name: 'import'})
RETURN lock.position AS position, lock.sealed AS sealed
