// The hedges that the graph has under these ids: their newest states, as far as it takes to see whether they changed.
// @read
// @param ids: string[]
// @returns id: string, element: string, key: string, contentHash: string, revision: integer, recordedAt: string, supersededAt: string
UNWIND $ids AS id
MATCH (head:Hedge)
WHERE head.id = id AND head.supersededAt IS NOT NULL AND NOT head.key CONTAINS '#'
RETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,
  head.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt
