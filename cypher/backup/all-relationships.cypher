// Every relationship that leads from a node with no label that is left out, each once, in no order; floats as with nodes.
// @read
// @stream
// @allow AllNodesScan: everything is read
// @param except: string[]
// @returns from: string, to: string, type: string, properties: map, floats: string[]
MATCH (from)-[link]->(to)
WHERE none(label IN labels(from) WHERE label IN $except)
RETURN elementId(from) AS from, elementId(to) AS to, type(link) AS type, properties(link) AS properties,
  [name IN keys(link) WHERE link[name] IS :: FLOAT NOT NULL
    OR (link[name] IS :: LIST<FLOAT NOT NULL> NOT NULL AND size(link[name]) > 0)] AS floats
