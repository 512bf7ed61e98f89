// The marking and review in force of identity judgements: their own, the judge's and those of the two agents.
// `rows` hold what was in force before, null for new records; the ids of those for which it changed come back.
// @write
// @param rows: map[]
// @param live: string
// @returns id: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (judgement:IdentityJudgement)
WHERE elementId(judgement) = row.element
OPTIONAL MATCH (judge:Agent {id: judgement.byId, supersededAt: $live})
WITH row, judgement, judge, [(judgement)-[:BETWEEN]->(agent) | agent] AS agents
WITH row, judgement,
  reduce(
    highest = judgement.ownMarking,
    input IN [judge.marking] + [agent IN agents | agent.marking] | CASE WHEN input > highest THEN input ELSE highest END
  ) AS marking,
  reduce(
    lowest = CASE judgement.review WHEN 'REJECTED' THEN 0 WHEN 'PROPOSED' THEN 1 ELSE 2 END,
    input IN [judge.reviewRank] + [agent IN agents | agent.reviewRank] | CASE WHEN input < lowest THEN input ELSE lowest END
  ) AS reviewRank
SET judgement.marking = marking, judgement.reviewRank = reviewRank
WITH row, judgement, marking, reviewRank
WHERE row.marking <> marking OR row.reviewRank <> reviewRank
RETURN judgement.id AS id
