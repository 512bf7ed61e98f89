// Every node with one of no label that is left out, each once, in no order. floats: the properties that are no whole numbers
// or lists of them, which a client could not tell.
// @read
// @stream
// @allow AllNodesScan: everything is read
// @param except: string[]
// @returns element: string, labels: string[], properties: map, floats: string[]
MATCH (node)
WHERE none(label IN labels(node) WHERE label IN $except)
RETURN elementId(node) AS element, labels(node) AS labels, properties(node) AS properties,
  [name IN keys(node) WHERE node[name] IS :: FLOAT NOT NULL
    OR (node[name] IS :: LIST<FLOAT NOT NULL> NOT NULL AND size(node[name]) > 0)] AS floats
