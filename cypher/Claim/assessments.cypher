// What third parties think of a claim.
// @field Claim.assessments
MATCH (assessment:Assessment)
WHERE assessment.targetId = claim.id AND assessment.recordedAt <= $view.known AND assessment.supersededAt > $view.known
  AND assessment.marking <= $view.clearance AND assessment.reviewRank >= $view.review
RETURN assessment ORDER BY assessment.date, assessment.id
