// The marking in force of passages: their own and their version's.
// `rows` hold what was in force before, null for new records; the ids of those for which it changed come back.
// @write
// @param rows: map[]
// @param live: string
// @returns id: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (passage:Passage)
WHERE elementId(passage) = row.element
OPTIONAL MATCH (version:SourceVersion {id: passage.versionId, supersededAt: $live})
WITH row, passage,
  reduce(
    highest = passage.ownMarking,
    input IN [version.marking] | CASE WHEN input > highest THEN input ELSE highest END
  ) AS marking
SET passage.marking = marking
WITH row, passage, marking
WHERE row.marking <> marking
RETURN passage.id AS id
