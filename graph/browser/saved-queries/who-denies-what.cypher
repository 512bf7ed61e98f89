// Who denies what
// Each live denial, the claim it denies, and the statements that it answers.
MATCH (denial:Denial)-[:DENIES]->(claim:Claim)
WHERE denial.supersededAt = '9999-12-31T00:00:00.000Z' AND denial.reviewRank = 2 AND denial.marking = 0
OPTIONAL MATCH (denial)-[:MADE_BY]->(speaker:Agent)
OPTIONAL MATCH (denial)-[answer:ANSWERS]->(answered:Statement)
WHERE answered.supersededAt = '9999-12-31T00:00:00.000Z' AND answered.reviewRank = 2 AND answered.marking = 0
OPTIONAL MATCH (answered)-[:MADE_BY]->(accuser:Agent)
RETURN coalesce(speaker.name, 'the narrator') AS speaker, denial.speakerAsWritten AS asWritten,
       denial.saidLatest AS said, denial.quotation AS quotation, claim.text AS claim,
       collect(DISTINCT accuser.name + ' (' + answer.aspect + ')') AS answers
ORDER BY said, speaker, quotation
LIMIT 100
