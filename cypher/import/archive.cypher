// Keeps the state that a record has had: a copy with its labels, properties and the relationships that lead from it,
// with `<key>#<revision>` for key, ended at the instant at which the new state begins.
// @write
// @param rows: map[]
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (head)
WHERE elementId(head) = row.element
CREATE (archive:$(labels(head)))
SET archive = head {.*,
  key: head.key + '#' + toString(head.revision),
  supersededAt: CASE WHEN head.supersededAt < row.recordedAt THEN head.supersededAt ELSE row.recordedAt END}
CREATE (archive)-[:REVISION_OF]->(head)
WITH head, archive
MATCH (head)-[link]->(target)
CREATE (archive)-[copy:$(type(link))]->(target)
SET copy = properties(link)
