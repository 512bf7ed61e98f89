// Writes what is in force for records after something that they are made from has changed.
// @write
// @param rows: map[]
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (record)
WHERE elementId(record) = row.element
SET record += row.properties
