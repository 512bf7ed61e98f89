// The reporting chain of a statement
// How the words of one speaker came to be known, outermost hop first. Change the name in the first line.
WITH 'Adam Hodge' AS name
MATCH (speaker:Agent {name: name})<-[:MADE_BY]-(statement:Statement)
WHERE statement.supersededAt = '9999-12-31T00:00:00.000Z' AND statement.reviewRank = 2 AND statement.marking = 0
MATCH (carrier:Source {id: statement.sourceId})
WHERE carrier.supersededAt = '9999-12-31T00:00:00.000Z'
OPTIONAL MATCH (statement)-[hop:REPORTED_THROUGH]->(source:Source)
WITH statement, carrier, hop, source ORDER BY hop.position
RETURN statement.speakerAsWritten AS speaker, carrier.title AS carriedBy,
       collect(source.title + ' (' + hop.stated + ')') AS chain, statement.hopStated AS hops
LIMIT 100
