// What the origins of all attributions of an activity together are computed from: the statements on them.
// @field Activity.origins
// @facts
// @try MATCH (activity:Activity) RETURN activity LIMIT 1
CALL (activity) {
  MATCH (attribution:Attribution) WHERE attribution.ofId = activity.id AND attribution.recordedSort > '' AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known
    AND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review
  RETURN collect(attribution) AS claims
}
CALL (claims) {
  UNWIND claims AS one
  MATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  RETURN collect(statement) AS statements
}
RETURN claims, statements, [] AS agents, [] AS sources
