// Taken back and put right
// Statements that a later one retracts or corrects, and the one that does.
MATCH (later:Statement)-[how:RETRACTS|CORRECTS]->(earlier:Statement)
WHERE later.supersededAt = '9999-12-31T00:00:00.000Z' AND later.reviewRank = 2 AND later.marking = 0
  AND earlier.supersededAt = '9999-12-31T00:00:00.000Z' AND earlier.reviewRank = 2 AND earlier.marking = 0
MATCH (earlier)-[:AFFIRMS|DENIES|ADDRESSES]->(claim:Claim)
OPTIONAL MATCH (later)-[:ANCHORED_IN {role: 'CONTENT'}]->(passage:Passage)
RETURN type(how) AS how, claim.text AS earlierClaim, passage.exact AS words, later.saidBy AS saidBy
ORDER BY saidBy, earlierClaim
LIMIT 100
