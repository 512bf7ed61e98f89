// Takes from records what their new state brings anew: labels beyond the first, properties, and the relationships that
// are part of the record. RELATED and PUTS_FORWARD are records of their own, and stay.
// @write
// @param rows: map[]
UNWIND $rows AS row
MATCH (record)
WHERE elementId(record) = row.element
REMOVE record:$(labels(record)[1..])
SET record:$(row.labels), record = row.properties
WITH record
MATCH (record)-[link]->()
WHERE NOT type(link) IN ['RELATED', 'PUTS_FORWARD']
DELETE link
