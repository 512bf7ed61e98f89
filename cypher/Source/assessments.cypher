// What third parties think of a source.
// @field Source.assessments
MATCH (assessment:Assessment)
WHERE assessment.targetId = source.id AND assessment.recordedAt <= $view.known AND assessment.supersededAt > $view.known
  AND assessment.marking <= $view.clearance AND assessment.reviewRank >= $view.review
RETURN assessment ORDER BY assessment.date, assessment.id
