// The activities that the graph has under these keys or ids: their newest states, whole, to be united with what names them again.
// @read
// @param keys: string[]
// @param ids: string[]
// @param live: string
// @returns id: string, element: string, key: string, contentHash: string, revision: integer, recordedAt: string, supersededAt: string, marking: integer, reviewRank: integer?, record: map, links: map[]
CALL () {
  UNWIND $keys AS key
  MATCH (head:Activity {key: key})
  RETURN head
  UNION
  UNWIND $ids AS id
  MATCH (head:Activity {id: id, supersededAt: $live})
  RETURN head
}
RETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,
  head.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,
  head.marking AS marking, head.reviewRank AS reviewRank,
  properties(head) AS record,
  [(head)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links
