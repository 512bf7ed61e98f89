// The captured texts of a source, newest capture first.
// @field Source.versions
MATCH (version:SourceVersion)
WHERE version.sourceId = source.id AND version.recordedAt <= $view.known AND version.supersededAt > $view.known
  AND version.marking <= $view.clearance
RETURN version ORDER BY coalesce(version.capturedAt, '') DESC, version.id
