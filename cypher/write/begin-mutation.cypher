// Under the import lock: keeps the instant of this mutation, so that the next writer's is later, and looks for a
// mutation of the same key that was done before. `stale` is what others have noted and not passed on yet.
// @write
// @param key: string, instant: string
// @returns argumentsHash: string?, mutation: string?, recordId: string?, revision: integer?, recordedAt: string?, knownAt: string?
// @returns note: string?, records: string[]?, stale: any[]
// @allow NodeByLabelScan: the label is on the few records that it looks for
MATCH (lock:ImportLock {name: 'import'})
SET lock.instant = $instant
WITH lock
OPTIONAL MATCH (done:Mutation {key: $key})
RETURN done.argumentsHash AS argumentsHash, done.mutation AS mutation, done.recordId AS recordId,
  done.revision AS revision, done.recordedAt AS recordedAt, done.knownAt AS knownAt, done.note AS note,
  done.records AS records, COLLECT { MATCH (stale:StaleInput) RETURN [stale.id, stale.marks] } AS stale
