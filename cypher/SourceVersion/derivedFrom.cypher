// The sources that a text was made from.
// @field SourceVersion.derivedFrom
MATCH (sourceVersion)-[step:DERIVED_FROM]->(head:Source)
MATCH (source:Source) WHERE source.id = head.id AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
  AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
RETURN {source: source, how: step.how, stated: step.stated, order: source.id + step.how} AS derivation ORDER BY derivation.order
