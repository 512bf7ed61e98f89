// Raises the marking of the earlier states of records to that of their new state: who may not see a record today does not
// see what it was, either. A marking that is lowered leaves them as they were: their words were marked as they are.
// @write
// @param rows: map[]
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (head)
WHERE elementId(head) = row.element
MATCH (archive)-[:REVISION_OF]->(head)
WHERE archive.ownMarking < row.marking
SET archive.ownMarking = row.marking,
  archive.marking = CASE WHEN archive.marking < row.marking THEN row.marking ELSE archive.marking END
