// The marking and review in force of names: their own and those of whom they name.
// `rows` hold what was in force before, null for new records; the ids of those for which it changed come back.
// @write
// @param rows: map[]
// @param live: string
// @returns id: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (name:Name)
WHERE elementId(name) = row.element
OPTIONAL MATCH (agent:Agent {id: name.agentId, supersededAt: $live})
WITH row, name,
  reduce(
    highest = name.ownMarking,
    input IN [agent.marking] | CASE WHEN input > highest THEN input ELSE highest END
  ) AS marking,
  reduce(
    lowest = CASE name.review WHEN 'REJECTED' THEN 0 WHEN 'PROPOSED' THEN 1 ELSE 2 END,
    input IN [agent.reviewRank] | CASE WHEN input < lowest THEN input ELSE lowest END
  ) AS reviewRank
SET name.marking = marking, name.reviewRank = reviewRank
WITH row, name, marking, reviewRank
WHERE row.marking <> marking OR row.reviewRank <> reviewRank
RETURN name.id AS id
