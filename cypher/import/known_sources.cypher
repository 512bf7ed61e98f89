// The sources that the graph has under these ids: their newest states, whole, to be united with what names them again.
// @read
// @param ids: string[]
// @returns id: string, element: string, key: string, contentHash: string, revision: integer, recordedAt: string, supersededAt: string, record: map, links: map[]
UNWIND $ids AS id
MATCH (head:Source)
WHERE head.id = id AND head.supersededAt IS NOT NULL AND NOT head.key CONTAINS '#'
RETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,
  head.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,
  properties(head) AS record,
  [(head)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links
