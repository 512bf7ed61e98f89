// The marking and review in force of arguments: their own, their target's and that of the statement that puts them forward.
// `rows` hold what was in force before, null for new records; the ids of those for which it changed come back.
// @write
// @param rows: map[]
// @param live: string
// @returns id: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (argument:Argument)
WHERE elementId(argument) = row.element
OPTIONAL MATCH (claim:Claim {id: argument.targetId, supersededAt: $live})
OPTIONAL MATCH (attacked:Argument {id: argument.targetId, supersededAt: $live})
OPTIONAL MATCH (statement:Statement {id: argument.putForwardById, supersededAt: $live})
WITH row, argument,
  reduce(
    highest = argument.ownMarking,
    input IN [claim.marking, attacked.marking, statement.marking] | CASE WHEN input > highest THEN input ELSE highest END
  ) AS marking,
  reduce(
    lowest = CASE argument.review WHEN 'REJECTED' THEN 0 WHEN 'PROPOSED' THEN 1 ELSE 2 END,
    input IN [claim.reviewRank, attacked.reviewRank, statement.reviewRank] | CASE WHEN input < lowest THEN input ELSE lowest END
  ) AS reviewRank
SET argument.marking = marking, argument.reviewRank = reviewRank
WITH row, argument, marking, reviewRank
WHERE row.marking <> marking OR row.reviewRank <> reviewRank
RETURN argument.id AS id
