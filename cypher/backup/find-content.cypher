// A few of the nodes that are not the program's own preparations.
// @read
// @allow AllNodesScan: it ends at the first that counts
// @param except: string[]
// @returns labels: string[]
MATCH (node)
WHERE none(label IN labels(node) WHERE label IN $except)
RETURN labels(node) AS labels
LIMIT 3
