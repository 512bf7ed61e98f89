// The captured texts in the order of their versions' keys, with all that is said to stand in them at an offset.
// quotes: element, id, exact words, offset of the first UTF-16 unit and offset after the last one.
// @read
// @param after: string, first: integer, only: string[]?
// @returns element: string, id: string?, key: string, text: string, sha256: any, length: any, quotes: any[]
MATCH (version:SourceVersion)
WHERE version.key > $after AND version.text IS NOT NULL AND ($only IS NULL OR version.id IN $only)
WITH version ORDER BY version.key LIMIT $first
RETURN elementId(version) AS element, version.id AS id, version.key AS key, version.text AS text,
  version.sha256 AS sha256, version.length AS length,
  COLLECT {
    MATCH (version)<-[:IN_VERSION]-(passage:Passage)
    RETURN [elementId(passage), passage.id, passage.exact, passage.start, passage.end] AS quote
    UNION
    MATCH (version)<-[:IN_VERSION]-(:Passage)<-[:ANCHORED_IN]-(:Statement)-[:HEDGED_BY]->(hedge:Hedge)
    RETURN [elementId(hedge), hedge.id, hedge.exact, hedge.start, hedge.end] AS quote
  } AS quotes
ORDER BY key
