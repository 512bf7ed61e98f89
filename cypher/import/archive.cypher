// Keeps the state that a record has had: a copy with its labels, properties and the relationships that lead from it,
// with `<key>#<revision>` for key, ended at the instant at which the new state begins, or earlier
// where the record had been retracted.
// @write
// @param rows: map[]
// @param live: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (head)
WHERE elementId(head) = row.element
WITH row, head, head.supersededAt AS ended
SET head.supersededAt = $live
WITH row, head, ended
CREATE (archive:$(labels(head)))
SET archive = head {.*,
  key: head.key + '#' + toString(head.revision),
  queueSort: null,
  supersededAt: CASE WHEN ended < row.recordedAt THEN ended ELSE row.recordedAt END}
CREATE (archive)-[:REVISION_OF]->(head)
WITH head, archive
MATCH (head)-[link]->(target)
CREATE (archive)-[copy:$(type(link))]->(target)
SET copy = properties(link)
