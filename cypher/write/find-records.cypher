// The live records that a mutation names: where they are, what is in force for them, and what those who name them must
// know. `ids` are by label. Their marking is told, not weighed: the caller does.
// @read
// @param ids: map
// @param texts: string[]
// @param live: string
// @returns id: string, element: string, marking: integer, reviewRank: integer?, revision: integer, kind: string?
// @returns stance: string?, claimId: string?, sourceId: string?, publishedLatest: string?, text: string?
CALL () {
  UNWIND $ids.Agent AS id
  MATCH (record:Agent {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.Name AS id
  MATCH (record:Name {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.Activity AS id
  MATCH (record:Activity {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.Claim AS id
  MATCH (record:Claim {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.Statement AS id
  MATCH (record:Statement {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.Source AS id
  MATCH (record:Source {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.SourceVersion AS id
  MATCH (record:SourceVersion {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.Passage AS id
  MATCH (record:Passage {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.Argument AS id
  MATCH (record:Argument {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.Assessment AS id
  MATCH (record:Assessment {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.IdentityJudgement AS id
  MATCH (record:IdentityJudgement {id: id, supersededAt: $live})
  RETURN record
  UNION ALL
  UNWIND $ids.Hedge AS id
  MATCH (record:Hedge {id: id, supersededAt: $live})
  RETURN record
}
RETURN record.id AS id, elementId(record) AS element, record.marking AS marking, record.reviewRank AS reviewRank,
  record.revision AS revision, record.kind AS kind, record.stance AS stance, record.claimId AS claimId,
  record.sourceId AS sourceId, record.publishedLatest AS publishedLatest,
  CASE WHEN record.id IN $texts THEN record.text END AS text
