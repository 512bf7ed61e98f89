// Statements that a statement passes on.
// @field Statement.relays
MATCH (statement)-[step:RELAYS]->(head:Statement)
MATCH (relayed:Statement) WHERE relayed.id = head.id AND relayed.recordedAt <= $view.known AND relayed.supersededAt > $view.known
  AND relayed.marking <= $view.clearance AND relayed.reviewRank >= $view.review AND relayed.saidBy <= $view.said
RETURN {statement: relayed, how: step.how, stated: step.stated, order: relayed.saidSort} AS relay ORDER BY relay.order
