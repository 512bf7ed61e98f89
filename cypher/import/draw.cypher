// Leads records to others, by relationships of any type that the program has.
// @write
// @param rows: map[]
// @allow Eager: the rows of a batch are bounded by the importer
// @allow CartesianProduct: each row joins one record to one other, both looked up by element id
UNWIND $rows AS row
MATCH (record)
WHERE elementId(record) = row.from
WITH row, record
MATCH (target)
WHERE elementId(target) = row.to
CREATE (record)-[drawn:$(row.type)]->(target)
SET drawn = row.properties
