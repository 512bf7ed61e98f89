// The marking and review in force of claims: their own and, of attributions, those of the attributed and the accused.
// `rows` hold what was in force before, null for new records; the ids of those for which it changed come back.
// @write
// @param rows: map[]
// @param live: string
// @returns id: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (claim:Claim)
WHERE elementId(claim) = row.element
OPTIONAL MATCH (activity:Activity {id: claim.ofId, supersededAt: $live})
OPTIONAL MATCH (actor:Agent {id: claim.ofId, supersededAt: $live})
OPTIONAL MATCH (accused:Agent {id: claim.toId, supersededAt: $live})
WITH row, claim,
  reduce(
    highest = claim.ownMarking,
    input IN [activity.marking, actor.marking, accused.marking] | CASE WHEN input > highest THEN input ELSE highest END
  ) AS marking,
  reduce(
    lowest = CASE claim.review WHEN 'REJECTED' THEN 0 WHEN 'PROPOSED' THEN 1 ELSE 2 END,
    input IN [activity.reviewRank, actor.reviewRank, accused.reviewRank] | CASE WHEN input < lowest THEN input ELSE lowest END
  ) AS reviewRank
SET claim.marking = marking, claim.reviewRank = reviewRank
WITH row, claim, marking, reviewRank
WHERE row.marking <> marking OR row.reviewRank <> reviewRank
RETURN claim.id AS id
