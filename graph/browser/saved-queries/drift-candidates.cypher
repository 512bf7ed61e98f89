// Where a hedge was lost or the certainty changed on the way
// Relays whose words are surer, or less sure, than the words they pass on.
MATCH (relay:Statement)-[how:RELAYS]->(relayed:Statement)
WHERE relay.supersededAt = '9999-12-31T00:00:00.000Z' AND relay.reviewRank = 2 AND relay.marking = 0
  AND relayed.supersededAt = '9999-12-31T00:00:00.000Z' AND relayed.reviewRank = 2 AND relayed.marking = 0
WITH relay, how, relayed,
     [(relayed)-[:HEDGED_BY]->(hedge:Hedge) WHERE hedge.owner IN ['SPEAKER', 'AMBIGUOUS'] | hedge.exact] AS hedgesBefore,
     [(relay)-[:HEDGED_BY]->(hedge:Hedge) WHERE hedge.owner IN ['SPEAKER', 'AMBIGUOUS'] | hedge.exact] AS hedgesAfter
WHERE relay.certainty <> relayed.certainty OR (size(hedgesBefore) > 0 AND size(hedgesAfter) = 0)
MATCH (relay)-[:AFFIRMS|DENIES|ADDRESSES]->(claim:Claim)
MATCH (source:Source {id: relay.sourceId})
WHERE source.supersededAt = '9999-12-31T00:00:00.000Z'
RETURN claim.text AS claim, relayed.certainty AS before, hedgesBefore, relay.certainty AS after, hedgesAfter,
       how.how AS how, source.title AS passedOnBy
ORDER BY claim, passedOnBy
LIMIT 100
