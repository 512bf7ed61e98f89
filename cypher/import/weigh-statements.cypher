// The marking and review in force of statements: their own, their source's, their speaker's and their claim's; and the
// day by which they had been said, which is the source's where they have none.
// `rows` hold what was in force before, null for new records; the ids of those for which it changed come back.
// @write
// @param rows: map[]
// @param live: string
// @returns id: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (statement:Statement)
WHERE elementId(statement) = row.element
OPTIONAL MATCH (source:Source {id: statement.sourceId, supersededAt: $live})
OPTIONAL MATCH (speaker:Agent {id: statement.speakerId, supersededAt: $live})
OPTIONAL MATCH (claim:Claim {id: statement.claimId, supersededAt: $live})
WITH row, statement, source,
  reduce(
    highest = statement.ownMarking,
    input IN [source.marking, speaker.marking, claim.marking] | CASE WHEN input > highest THEN input ELSE highest END
  ) AS marking,
  reduce(
    lowest = CASE statement.review WHEN 'REJECTED' THEN 0 WHEN 'PROPOSED' THEN 1 ELSE 2 END,
    input IN [source.reviewRank, speaker.reviewRank, claim.reviewRank] | CASE WHEN input < lowest THEN input ELSE lowest END
  ) AS reviewRank
SET statement.marking = marking, statement.reviewRank = reviewRank,
  statement.saidBy = coalesce(statement.saidLatest, source.publishedLatest, '9999-12-31'),
  statement.saidSort = coalesce(statement.saidLatest, source.publishedLatest, '0000-00-00') + '~' + statement.id
WITH row, statement, marking, reviewRank
WHERE row.marking <> marking OR row.reviewRank <> reviewRank
RETURN statement.id AS id
