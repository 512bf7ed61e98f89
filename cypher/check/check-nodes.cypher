// Nodes that no other check reaches: with a label that the model does not know, without one, or a record without a key.
// @read
// @allow AllNodesScan: a node without a known label is in no index
// @param known: string[], records: string[], first: integer, only: string[]?
// @returns element: string, labels: string[], id: any
MATCH (node)
WITH node, labels(node) AS labels
WHERE ($only IS NULL OR node.id IN $only)
  AND (size(labels) = 0
    OR any(label IN labels WHERE NOT label IN $known)
    OR (any(label IN labels WHERE label IN $records) AND NOT node.key IS :: STRING NOT NULL))
RETURN elementId(node) AS element, labels, node.id AS id
LIMIT $first
