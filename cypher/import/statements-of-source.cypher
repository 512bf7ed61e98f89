// A page of the records that are made from another one, their earlier states too. States of one record may share their
// place, so a page begins with the last place of the one before.
// @read
// @param id: string
// @param after: string
// @returns element: string, record: map, between: string[], place: string
MATCH (record:Statement)
USING INDEX record:Statement(sourceId, saidSort)
WHERE record.sourceId = $id AND record.saidSort >= $after
RETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .sourceId, .speakerId, .claimId, .saidLatest, .saidBy, .saidSort} AS record,
  [] AS between, record.saidSort AS place
ORDER BY record.sourceId, place
LIMIT 1000
