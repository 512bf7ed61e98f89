// What third parties think of a statement.
// @field Statement.assessments
MATCH (assessment:Assessment)
WHERE assessment.targetId = statement.id AND assessment.recordedAt <= $view.known AND assessment.supersededAt > $view.known
  AND assessment.marking <= $view.clearance AND assessment.reviewRank >= $view.review
RETURN assessment ORDER BY assessment.date, assessment.id
