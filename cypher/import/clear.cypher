// Takes from records what their new state brings anew: second labels, properties, and the relationships that
// are part of the record. RELATED and PUTS_FORWARD are records of their own, and stay.
// @write
// @param rows: map[]
// @allow Eager: the rows of a batch are bounded by the importer
UNWIND $rows AS row
MATCH (record)
WHERE elementId(record) = row.element
REMOVE record:$(row.otherLabels)
SET record:$(row.labels), record = row.properties
WITH record
MATCH (record)-[link]->()
WHERE NOT type(link) IN ['RELATED', 'PUTS_FORWARD']
DELETE link
