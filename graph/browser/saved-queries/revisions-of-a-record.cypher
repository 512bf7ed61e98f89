// Revisions of records
// What the graph said before: archived states beside the newest state of each record.
MATCH (earlier)-[:REVISION_OF]->(head)
WHERE earlier.marking = 0 AND head.marking = 0
RETURN labels(head) AS labels, head.id AS id, earlier.revision AS revision, earlier.recordedAt AS recorded,
       earlier.supersededAt AS superseded, head.revision AS newestRevision, head.supersededAt AS newestUntil,
       properties(earlier) AS stateThen
ORDER BY superseded DESC, id, revision
LIMIT 100
