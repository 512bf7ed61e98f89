// The live records that rest on one: those that lead to it, and those that name it where no relationship leads. Ties
// between statements end with either of them, and a statement does not rest on the argument that it puts forward.
// @read
// @param id: string, element: string, source: string?, version: string?, live: string, first: integer
// @returns id: string, element: string, recordedAt: string, marking: integer
CALL () {
  MATCH (record)
  WHERE elementId(record) = $element
  MATCH (record)<-[link]-(other)
  WHERE NOT type(link) IN ['REVISION_OF', 'RELATED', 'PUTS_FORWARD'] AND other.supersededAt = $live
  RETURN other
  UNION
  MATCH (other:Statement)
  USING INDEX other:Statement(sourceId, saidSort)
  WHERE other.sourceId = $source AND other.saidSort >= '' AND other.supersededAt = $live
    AND ($version IS NULL OR other.versionId = $version)
  RETURN other
  UNION
  MATCH (other:Argument)
  USING INDEX other:Argument(putForwardById)
  WHERE other.putForwardById = $id AND other.supersededAt = $live
  RETURN other
  UNION
  MATCH (other:IdentityJudgement)
  WHERE other.byId = $id AND other.key >= '' AND other.supersededAt = $live
  RETURN other
}
RETURN other.id AS id, elementId(other) AS element, other.recordedAt AS recordedAt, other.marking AS marking
ORDER BY id
LIMIT $first
