// What an argument bears on.
// @field Argument.target
// @scope given
CALL (argument) {
  MATCH (target:Claim) WHERE target.id = argument.targetId AND target.recordedAt <= $view.known AND target.supersededAt > $view.known
  AND target.marking <= $view.clearance
  RETURN target
  UNION
  MATCH (target:Argument) WHERE target.id = argument.targetId AND target.recordedAt <= $view.known AND target.supersededAt > $view.known
  AND target.marking <= $view.clearance
  RETURN target
}
RETURN target
