// Writes new records of any label. Labels come from the program's own list, never from a file or a request.
// @write
// @param rows: map[]
// @returns id: string, element: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
CREATE (record:$(row.labels))
SET record = row.properties
RETURN record.id AS id, elementId(record) AS element
