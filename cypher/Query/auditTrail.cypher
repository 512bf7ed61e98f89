// The writes over the API, newest first.
// @field Query.auditTrail
// @page recordedSort desc
// @scope none
MATCH (entry:Mutation)
WHERE entry.recordedSort < $after AND entry.recordedAt <= $view.known AND entry.marking <= $view.clearance
  AND ($subject IS NULL OR entry.subject = $subject) AND ($record IS NULL OR $record = entry.recordId OR $record IN entry.records)
RETURN entry ORDER BY entry.recordedSort DESC LIMIT $first
