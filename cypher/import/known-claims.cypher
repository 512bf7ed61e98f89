// The claims that the graph has under these keys: their newest states, whole, to be united with what names them again.
// @read
// @param keys: string[]
// @returns id: string, element: string, key: string, contentHash: string, revision: integer, recordedAt: string, supersededAt: string, marking: integer, reviewRank: integer?, record: map, links: map[]
UNWIND $keys AS key
MATCH (head:Claim {key: key})
RETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,
  head.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,
  head.marking AS marking, head.reviewRank AS reviewRank,
  properties(head) AS record,
  [(head)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links
