// Creates relationships as they were, between nodes that were created before.
// @write
// @allow Eager: a batch is bounded by who calls
// @allow CartesianProduct: of one node and one node
// @param rows: map[]
// @returns created: integer
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
FOREACH (float IN row.floats | SET link[float.name] = toFloat(float.value))
FOREACH (floats IN row.floatLists | SET link[floats.name] = [value IN floats.values | toFloat(value)])
RETURN count(*) AS created
