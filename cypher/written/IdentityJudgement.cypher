// The record that a mutation wrote, whatever its review state, as it was when that was done.
// @field written.IdentityJudgement
// @scope given
MATCH (identityJudgement:IdentityJudgement)
WHERE identityJudgement.id = $id AND identityJudgement.recordedAt <= $view.known AND identityJudgement.supersededAt > $view.known
  AND identityJudgement.marking <= $view.clearance
RETURN identityJudgement
