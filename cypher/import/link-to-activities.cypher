// Leads records to activities, by relationships of any type that the program has.
// @write
// @param rows: map[]
// @param live: string
// @returns links: integer
// @allow Eager: the rows of a batch are bounded by the importer
// @allow CartesianProduct: each row joins one record to one other, both looked up by id
UNWIND $rows AS row
MATCH (record)
WHERE elementId(record) = row.from
WITH row, record
MATCH (target:Activity {id: row.to, supersededAt: $live})
CREATE (record)-[link:$(row.type)]->(target)
SET link = row.properties
RETURN count(link) AS links
