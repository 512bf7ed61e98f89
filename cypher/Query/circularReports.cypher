// What circles of reports are found in: the statements that relay one that relays, and are relayed by one that is relayed;
// and the sources that are derived from one that is derived, and from which one is derived that others are derived from.
// @field Query.circularReports
// @facts
CALL () {
  MATCH (one)-[:RELAYS]->(head:Statement)
  WHERE one.recordedAt <= $view.known AND one.supersededAt > $view.known
    AND one.marking <= $view.clearance AND one.reviewRank >= $view.review AND one.saidBy <= $view.said
    AND EXISTS { (one)-[:REVISION_OF*0..1]->()<-[:RELAYS]-() }
  MATCH (other:Statement) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said
    AND EXISTS { (other)-[:RELAYS]->() }
  UNWIND [one, other] AS statement
  RETURN collect(DISTINCT statement) AS statements
}
CALL (statements) {
  MATCH (version:SourceVersion)-[:DERIVED_FROM]->(head:Source)
  WHERE version.recordedAt <= $view.known AND version.supersededAt > $view.known AND version.marking <= $view.clearance
    AND EXISTS { (head)<-[:VERSION_OF]-()-[:DERIVED_FROM]->() }
  MATCH (version)-[:VERSION_OF]->(begin:Source) WHERE EXISTS { (begin)<-[:DERIVED_FROM]-() }
  UNWIND [head.id, begin.id] AS id
  WITH DISTINCT id
  MATCH (source:Source) WHERE source.id = id AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
    AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
  RETURN collect(source) AS sources
}
RETURN [] AS claims, statements, [] AS agents, sources
