// What agents are part of or speak for, as the graph has it now.
// @read
// @param ids: string[]
// @param live: string
// @returns from: string, to: string
UNWIND $ids AS id
MATCH (agent:Agent {id: id, supersededAt: $live})-[:PART_OF|SPEAKS_FOR]->(above:Agent)
RETURN DISTINCT agent.id AS from, above.id AS to
