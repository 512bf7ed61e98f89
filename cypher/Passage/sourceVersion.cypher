// The text that a passage stands in.
// @field Passage.sourceVersion
// @scope given
MATCH (version:SourceVersion)
WHERE version.id = passage.versionId AND version.recordedAt <= $view.known AND version.supersededAt > $view.known
  AND version.marking <= $view.clearance
RETURN version
