// The records with these ids; the composer puts them in the order asked for.
// @field Query.nodes
// @aligned ids
UNWIND $ids AS id
WITH DISTINCT id
CALL (id) {
  MATCH (node:Agent) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance AND node.reviewRank >= $view.review
  RETURN node
  UNION
  MATCH (node:Name) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance AND node.reviewRank >= $view.review
  RETURN node
  UNION
  MATCH (node:Activity) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance AND node.reviewRank >= $view.review
  RETURN node
  UNION
  MATCH (node:Claim) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance AND node.reviewRank >= $view.review
  RETURN node
  UNION
  MATCH (node:Statement) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance AND node.reviewRank >= $view.review AND node.saidBy <= $view.said
  RETURN node
  UNION
  MATCH (node:Hedge) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance
  RETURN node
  UNION
  MATCH (node:Source) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance AND node.reviewRank >= $view.review
  RETURN node
  UNION
  MATCH (node:SourceVersion) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance
  RETURN node
  UNION
  MATCH (node:Passage) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance
  RETURN node
  UNION
  MATCH (node:Argument) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance AND node.reviewRank >= $view.review
  RETURN node
  UNION
  MATCH (node:Assessment) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance AND node.reviewRank >= $view.review
  RETURN node
  UNION
  MATCH (node:IdentityJudgement) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known
    AND node.marking <= $view.clearance AND node.reviewRank >= $view.review
  RETURN node
}
RETURN node
