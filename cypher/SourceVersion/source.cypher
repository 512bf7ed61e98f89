// The document that a text is of.
// @field SourceVersion.source
// @scope given
MATCH (source:Source)
WHERE source.id = sourceVersion.sourceId AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
  AND source.marking <= $view.clearance
RETURN source
