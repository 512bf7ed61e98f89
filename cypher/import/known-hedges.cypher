// The hedges that the graph has under these keys: their newest states, as far as it takes to see whether they changed.
// @read
// @param keys: string[]
// @returns id: string, element: string, key: string, contentHash: string, revision: integer, recordedAt: string, supersededAt: string, marking: integer, reviewRank: integer?
UNWIND $keys AS key
MATCH (head:Hedge {key: key})
RETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,
  head.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,
  head.marking AS marking, head.reviewRank AS reviewRank
