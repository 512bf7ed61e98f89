// Statements that put an argument forward are tied too: others are found from what they argue. Whoever writes labels them in
// the same transaction; here they are labelled that were written before.
MATCH (one:Statement)-[:PUTS_FORWARD]->(:Argument) WITH DISTINCT one.id AS id
MATCH (statement:Statement) WHERE statement.id = id AND statement.supersededAt > '' SET statement:Tied;
