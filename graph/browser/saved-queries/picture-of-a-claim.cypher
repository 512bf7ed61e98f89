// Picture of one claim
// A graph to look at: one claim, all who take a side on it, their words, and what answers what. Change the text in the first line.
WITH 'An actor sponsored by the Government of the People\'s Republic of China intruded' AS beginning
MATCH (claim:Claim)
WHERE claim.text STARTS WITH beginning AND claim.supersededAt = '9999-12-31T00:00:00.000Z'
MATCH stand = (claim)<-[:AFFIRMS|DENIES|ADDRESSES]-(statement:Statement)
WHERE statement.supersededAt = '9999-12-31T00:00:00.000Z' AND statement.reviewRank = 2 AND statement.marking = 0
OPTIONAL MATCH made = (statement)-[:MADE_BY]->(:Agent)
OPTIONAL MATCH words = (statement)-[:ANCHORED_IN]->(:Passage)
OPTIONAL MATCH answers = (statement)-[:ANSWERS]->(:Statement)
OPTIONAL MATCH attack = (statement)-[:PUTS_FORWARD]->(:Argument)-[:REBUTS|UNDERCUTS|DEFLECTS|SUPPORTS]->(claim)
RETURN stand, made, words, answers, attack
LIMIT 200
