// What is assessed.
// @field Assessment.of
// @scope given
CALL (assessment) {
  MATCH (target:Source) WHERE target.id = assessment.targetId AND target.recordedAt <= $view.known AND target.supersededAt > $view.known
  AND target.marking <= $view.clearance
  RETURN target
  UNION
  MATCH (target:Statement) WHERE target.id = assessment.targetId AND target.recordedAt <= $view.known AND target.supersededAt > $view.known
  AND target.marking <= $view.clearance
  RETURN target
  UNION
  MATCH (target:Claim) WHERE target.id = assessment.targetId AND target.recordedAt <= $view.known AND target.supersededAt > $view.known
  AND target.marking <= $view.clearance
  RETURN target
}
RETURN target
