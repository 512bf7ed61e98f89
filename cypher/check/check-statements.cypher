// All statements in the order of their keys, archived states too, with everything that goes out of them.
// named: the source and the version that it names by id; no relationship leads there where it has no passage.
// @read
// @param after: string, first: integer, only: string[]?
// @returns element: string, key: string, labels: string[], properties: map, floats: string[]
// @returns out: any[], states: any[], named: any[]
MATCH (record:Statement)
WHERE record.key > $after AND ($only IS NULL OR record.id IN $only)
WITH record ORDER BY record.key LIMIT $first
RETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,
  properties(record) AS properties,
  [name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,
  COLLECT {
    MATCH (record)-[link]->(target)
    RETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,
      target.reviewRank, target.versionId,
      target:Statement AND EXISTS { MATCH (claim:Claim) WHERE claim.id = target.claimId AND claim.supersededAt > '' AND NOT claim:Disputed }]
  } AS out,
  COLLECT {
    MATCH (record)<-[:REVISION_OF]-(state)
    RETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]
  } AS states,
  COLLECT {
    MATCH (source:Source)
    WHERE source.id = record.sourceId AND source.supersededAt IS NOT NULL AND NOT source.key CONTAINS '#'
    RETURN ['sourceId', source.id, source.marking, source.reviewRank, source.publishedLatest] AS place
    UNION
    MATCH (version:SourceVersion)
    WHERE version.id = record.versionId AND version.supersededAt IS NOT NULL AND NOT version.key CONTAINS '#'
    RETURN ['versionId', version.id, version.marking, null, version.sourceId] AS place
  } AS named
ORDER BY key
