// The statements that records being written lead to or are made from: where they are, and what is in force for them.
// @read
// @param ids: string[]
// @param live: string
// @returns id: string, element: string, marking: integer, reviewRank: integer
UNWIND $ids AS id
MATCH (target:Statement {id: id, supersededAt: $live})
RETURN target.id AS id, elementId(target) AS element, target.marking AS marking, target.reviewRank AS reviewRank
