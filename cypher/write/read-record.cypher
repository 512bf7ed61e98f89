// One record whole, as it is to be revised: its properties and what leads from it. A hedge is part of its statement, so
// in place of what leads to it stand its own properties.
// @read
// @param element: string
// @returns record: map, links: map[]
MATCH (record)
WHERE elementId(record) = $element
RETURN properties(record) AS record,
  [(record)-[link]->(target) WHERE NOT type(link) IN ['RELATED', 'PUTS_FORWARD'] |
    {type: type(link), to: target.id, properties: CASE WHEN target:Hedge THEN properties(target) ELSE properties(link) END}] AS links
