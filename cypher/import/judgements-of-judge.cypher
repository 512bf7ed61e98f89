// A page of the records that are made from another one, their earlier states too. States of one record may share their
// place, so a page begins with the last place of the one before.
// @read
// @param id: string
// @param after: string
// @returns element: string, record: map, between: string[], place: string
MATCH (record:IdentityJudgement)
WHERE record.byId = $id AND record.key >= $after
RETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .byId} AS record,
  [(record)-[:BETWEEN]->(agent) | agent.id] AS between, record.key AS place
ORDER BY place
LIMIT 1000
