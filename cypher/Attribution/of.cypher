// What somebody is said to be behind.
// @field Attribution.of
// @scope given
CALL (attribution) {
  MATCH (subject:Activity) WHERE subject.id = attribution.ofId AND subject.recordedAt <= $view.known AND subject.supersededAt > $view.known
  AND subject.marking <= $view.clearance
  RETURN subject
  UNION
  MATCH (subject:Agent) WHERE subject.id = attribution.ofId AND subject.recordedAt <= $view.known AND subject.supersededAt > $view.known
  AND subject.marking <= $view.clearance
  RETURN subject
}
RETURN subject
