// Creates nodes as they were; place is the caller's number of each. A float is written as text, for a client sends a whole one
// as an integer.
// @write
// @allow Eager: a batch is bounded by who calls
// @param rows: map[]
// @returns place: integer, element: string
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
FOREACH (float IN row.floats | SET node[float.name] = toFloat(float.value))
FOREACH (floats IN row.floatLists | SET node[floats.name] = [value IN floats.values | toFloat(value)])
RETURN row.place AS place, elementId(node) AS element
