// All passages of a statement, in the order of the text.
// @field Statement.passages
MATCH (statement)-[anchor:ANCHORED_IN]->(head:Passage)
MATCH (passage:Passage) WHERE passage.id = head.id AND passage.recordedAt <= $view.known AND passage.supersededAt > $view.known
  AND passage.marking <= $view.clearance
RETURN {passage: passage, role: anchor.role, start: passage.start, id: passage.id} AS anchor ORDER BY anchor.start, anchor.role, anchor.id
