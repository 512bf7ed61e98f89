// Logs what a transaction wrote, under the import lock and as the last thing that it does. A row is a list: what
// happened, the record's label, id and revision, the instant from which on it holds, and what was in force for it then.
// `about` is given for what is no longer there to be read: what the record named.
// @write
// @param rows: any[]
// @param position: string
// @allow Eager: the rows of a batch are bounded by the importer
MATCH (lock:ImportLock {name: 'import'})
SET lock.position = $position
WITH lock
UNWIND $rows AS row
CREATE (:LogEntry {
  position: $position + '~' + row[2],
  kind: row[0],
  recordLabel: row[1],
  recordId: row[2],
  revision: row[3],
  recordedAt: row[4],
  marking: row[5],
  reviewRank: row[6],
  saidBy: row[7],
  about: row[8]
})
