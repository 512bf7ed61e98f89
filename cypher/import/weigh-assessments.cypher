// The marking and review in force of assessments: their own, the assessor's and that of what is assessed.
// `rows` hold what was in force before, null for new records; the ids of those for which it changed come back.
// @write
// @param rows: map[]
// @param live: string
// @returns id: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (assessment:Assessment)
WHERE elementId(assessment) = row.element
OPTIONAL MATCH (assessor:Agent {id: assessment.byId, supersededAt: $live})
OPTIONAL MATCH (source:Source {id: assessment.targetId, supersededAt: $live})
OPTIONAL MATCH (statement:Statement {id: assessment.targetId, supersededAt: $live})
OPTIONAL MATCH (claim:Claim {id: assessment.targetId, supersededAt: $live})
WITH row, assessment,
  reduce(
    highest = assessment.ownMarking,
    input IN [assessor.marking, source.marking, statement.marking, claim.marking] | CASE WHEN input > highest THEN input ELSE highest END
  ) AS marking,
  reduce(
    lowest = CASE assessment.review WHEN 'REJECTED' THEN 0 WHEN 'PROPOSED' THEN 1 ELSE 2 END,
    input IN [assessor.reviewRank, source.reviewRank, statement.reviewRank, claim.reviewRank] | CASE WHEN input < lowest THEN input ELSE lowest END
  ) AS reviewRank
SET assessment.marking = marking, assessment.reviewRank = reviewRank
WITH row, assessment, marking, reviewRank
WHERE row.marking <> marking OR row.reviewRank <> reviewRank
RETURN assessment.id AS id
