// Labels these statements as tied, and those that they are tied to: one relays, answers or takes back the other. What is
// said by a narrator, on behalf of somebody, with a hedge, or through a chain with a gap is tied too. All their revisions
// count.
// @write
// @param ids: string[]
// @allow Eager: the ids of a batch are bounded by the importer
UNWIND $ids AS id
MATCH (state:Statement)
WHERE state.id = id AND state.supersededAt > ''
CALL (state) {
  WITH state WHERE state.speakerId IS NULL OR 'NOT_RECORDED' IN state.hopStated
  RETURN state.id AS end
  UNION
  MATCH (state)-[:RELAYS|ANSWERS|RETRACTS|CORRECTS|ON_BEHALF_OF|HEDGED_BY]-(other)
  UNWIND [state.id, other.id] AS end
  RETURN end
}
WITH DISTINCT end
MATCH (statement:Statement)
WHERE statement.id = end AND statement.supersededAt > '' AND NOT statement:Tied
SET statement:Tied
