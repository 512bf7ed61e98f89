// Writes what is in force for records after something that they are made from has changed. Told are those that are live.
// @write
// @param rows: map[], live: string
// @returns id: string, revision: integer, recordedAt: string, marking: integer
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (record)
WHERE elementId(record) = row.element
SET record += row.properties
WITH record WHERE record.supersededAt = $live
RETURN record.id AS id, record.revision AS revision, record.recordedAt AS recordedAt, record.marking AS marking
