// Attributions that the accused has not answered
// Affirmed attributions on which nobody of the accused or of a part of it has denied, affirmed or answered anything.
MATCH (claim:Attribution)-[:TO]->(accused:Agent)
WHERE claim.supersededAt = '9999-12-31T00:00:00.000Z' AND claim.reviewRank = 2 AND claim.marking = 0
  AND EXISTS { MATCH (affirmation:Statement)-[:AFFIRMS]->(claim) WHERE affirmation.supersededAt = '9999-12-31T00:00:00.000Z' AND affirmation.reviewRank = 2 }
  AND NOT EXISTS {
    MATCH (accused)<-[:PART_OF|SPEAKS_FOR*0..4]-(voice:Agent)<-[:MADE_BY]-(own:Statement)-[:AFFIRMS|DENIES|ADDRESSES]->(claim)
    WHERE own.supersededAt = '9999-12-31T00:00:00.000Z' AND own.reviewRank = 2
  }
  AND NOT EXISTS {
    MATCH (accused)<-[:PART_OF|SPEAKS_FOR*0..4]-(voice:Agent)<-[:MADE_BY]-(own:Statement)-[:ANSWERS]->(:Statement)-[:AFFIRMS]->(claim)
    WHERE own.supersededAt = '9999-12-31T00:00:00.000Z' AND own.reviewRank = 2
  }
RETURN accused.name AS accused, claim.role AS role, claim.text AS claim
ORDER BY accused, claim
LIMIT 100
