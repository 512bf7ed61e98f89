// A page of the records that are made from another one, their earlier states too. States of one record may share their
// place, so a page begins with the last place of the one before.
// @read
// @param id: string
// @param after: string
// @returns element: string, record: map, between: string[], place: string
MATCH (record:Attribution)
USING INDEX record:Attribution(ofId, recordedSort)
WHERE record.ofId = $id AND record.recordedSort >= $after
RETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .ofId, .toId} AS record,
  [] AS between, record.recordedSort AS place
ORDER BY record.ofId, place
LIMIT 1000
