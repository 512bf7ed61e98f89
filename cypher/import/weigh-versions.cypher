// The marking in force of source versions: their own and their source's.
// `rows` hold what was in force before, null for new records; the ids of those for which it changed come back.
// @write
// @param rows: map[]
// @param live: string
// @returns id: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (version:SourceVersion)
WHERE elementId(version) = row.element
OPTIONAL MATCH (source:Source {id: version.sourceId, supersededAt: $live})
WITH row, version,
  reduce(
    highest = version.ownMarking,
    input IN [source.marking] | CASE WHEN input > highest THEN input ELSE highest END
  ) AS marking
SET version.marking = marking
WITH row, version, marking
WHERE row.marking <> marking
RETURN version.id AS id
