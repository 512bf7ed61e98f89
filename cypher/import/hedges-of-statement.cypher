// A page of the records that take part of their marking or review from another one, their earlier states too.
// @read
// @param id: string
// @param after: string
// @param live: string
// @returns element: string, marking: integer, reviewRank: integer?, place: string
MATCH (:Statement {id: $id, supersededAt: $live})-[:HEDGED_BY]->(record:Hedge)
WHERE record.key >= $after
RETURN elementId(record) AS element, record.marking AS marking, record.reviewRank AS reviewRank, record.key AS place
ORDER BY place
LIMIT 1000
