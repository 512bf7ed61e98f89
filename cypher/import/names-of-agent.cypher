// A page of the records that are made from another one, their earlier states too. States of one record may share their
// place, so a page begins with the last place of the one before.
// @read
// @param id: string
// @param after: string
// @returns element: string, record: map, between: string[], place: string
MATCH (record:Name)
USING INDEX record:Name(agentId, nameSort)
WHERE record.agentId = $id AND record.nameSort >= $after
RETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .agentId} AS record,
  [] AS between, record.nameSort AS place
ORDER BY record.agentId, place
LIMIT 1000
