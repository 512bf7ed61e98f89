// The exact words that carry the claim.
// @field Statement.passage
MATCH (statement)-[:ANCHORED_IN {role: 'CONTENT'}]->(head:Passage)
MATCH (passage:Passage) WHERE passage.id = head.id AND passage.recordedAt <= $view.known AND passage.supersededAt > $view.known
  AND passage.marking <= $view.clearance
RETURN passage ORDER BY passage.start, passage.id LIMIT 1
