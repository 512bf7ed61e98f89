// Both sides of each contested claim
// Claims that somebody affirms and somebody denies, by speaker. (Voices, which fold a spokesperson into the body, are the API's work.)
MATCH (denial:Denial)-[:DENIES]->(claim:Claim)
WHERE denial.supersededAt = '9999-12-31T00:00:00.000Z' AND denial.reviewRank = 2 AND denial.marking = 0
OPTIONAL MATCH (denial)-[:MADE_BY]->(denier:Agent)
WITH claim, collect(DISTINCT coalesce(denier.name, 'the narrator')) AS deniedBy
MATCH (affirmation:Statement)-[:AFFIRMS]->(claim)
WHERE affirmation.supersededAt = '9999-12-31T00:00:00.000Z' AND affirmation.reviewRank = 2 AND affirmation.marking = 0
OPTIONAL MATCH (affirmation)-[:MADE_BY]->(affirmer:Agent)
RETURN claim.text AS claim, collect(DISTINCT coalesce(affirmer.name, 'the narrator')) AS affirmedBy, deniedBy
ORDER BY claim
LIMIT 100
