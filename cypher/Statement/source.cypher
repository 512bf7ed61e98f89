// The document that carries a statement.
// @field Statement.source
// @scope given
// @try MATCH (statement:Statement) RETURN statement LIMIT 1
MATCH (source:Source)
WHERE source.id = statement.sourceId AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
  AND source.marking <= $view.clearance
RETURN source
