// A page of the records that take part of their marking or review from another one, their earlier states too.
// @read
// @param id: string
// @param after: string
// @returns element: string, marking: integer, reviewRank: integer?, place: string
MATCH (record:Assessment)
USING INDEX record:Assessment(targetId)
WHERE record.targetId = $id AND record.key >= $after
RETURN elementId(record) AS element, record.marking AS marking, record.reviewRank AS reviewRank, record.key AS place
ORDER BY place
LIMIT 1000
