// Writes new records of any label, with the relationships that lead from them to records that are there. Labels and types
// come from the program's own lists, never from a file or a request.
// @write
// @param rows: map[]
// @returns id: string, element: string
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
CREATE (record:$(row.labels))
SET record = row.properties
WITH row, record
CALL (row, record) {
  UNWIND row.links AS link
  MATCH (target)
  WHERE elementId(target) = link.to
  CREATE (record)-[drawn:$(link.type)]->(target)
  SET drawn = link.properties
}
RETURN record.id AS id, elementId(record) AS element
