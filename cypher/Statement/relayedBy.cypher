// Statements that pass a statement on, newest said first.
// @field Statement.relayedBy
// @page saidSort desc
MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[:RELAYS]-(relaying:Statement)
WHERE relaying.saidSort < $after AND relaying.recordedAt <= $view.known AND relaying.supersededAt > $view.known
  AND relaying.marking <= $view.clearance AND relaying.reviewRank >= $view.review AND relaying.saidBy <= $view.said
WITH DISTINCT relaying
RETURN relaying ORDER BY relaying.saidSort DESC LIMIT $first
