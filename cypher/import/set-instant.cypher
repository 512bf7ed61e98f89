// Keeps the instant of the newest import: the next one is later, whatever the clock says.
// @write
// @param instant: string
MATCH (lock:ImportLock {name: 'import'})
SET lock.instant = $instant
