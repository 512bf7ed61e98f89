// A page of the records that take part of their marking or review from another one, their earlier states too. States of
// one record may share their place, so a page begins with the last place of the one before.
// @read
// @param id: string
// @param after: string
// @returns element: string, marking: integer, reviewRank: integer?, place: string
MATCH (record:Attribution)
USING INDEX record:Attribution(ofId, recordedSort)
WHERE record.ofId = $id AND record.recordedSort >= $after
RETURN elementId(record) AS element, record.marking AS marking, record.reviewRank AS reviewRank, record.recordedSort AS place
ORDER BY record.ofId, place
LIMIT 1000
