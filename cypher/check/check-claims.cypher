// All claims in the order of their keys, archived states too, with everything that goes out of them.
// @read
// @param after: string, first: integer, only: string[]?
// @returns element: string, key: string, labels: string[], properties: map, floats: string[]
// @returns out: any[], states: any[], named: any[]
MATCH (record:Claim)
WHERE record.key > $after AND ($only IS NULL OR record.id IN $only)
WITH record ORDER BY record.key LIMIT $first
RETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,
  properties(record) AS properties,
  [name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,
  COLLECT {
    MATCH (record)-[link]->(target)
    RETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,
      target.reviewRank, target.versionId]
  } AS out,
  COLLECT {
    MATCH (record)<-[:REVISION_OF]-(state)
    RETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]
  } AS states,
  [] AS named
ORDER BY key
