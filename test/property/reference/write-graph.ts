import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database, Value } from '../../../src/neo4j/index.ts';
import type { Graph } from './graph.ts';

const CREATE = 'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN elementId(n)';
const LINK = `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`;
const DELETE = 'MATCH (n) WHERE elementId(n) IN $elements DETACH DELETE n';

/** The importer's own statements that set the labels that say where to look. */
const HINTS = [
  'tie-statements',
  'dispute-by-statements',
  'dispute-by-claims',
  'dispute-by-arguments',
  'tie-arguing',
].map((name) =>
  readFileSync(path.join(import.meta.dirname, `../../../cypher/import/${name}.cypher`), 'utf8'),
);

/**
 * Writes a graph as it is stored: relationships lead to heads, archives lead to their heads by REVISION_OF.
 * Gives what takes it out again.
 */
export async function writeGraph(database: Database, graph: Graph): Promise<() => Promise<void>> {
  const { value: elements } = await database.write(async (transaction) => {
    const rows = graph.states.map(({ labels, properties }) => ({ labels, properties }));
    const created = await transaction.run(CREATE, { rows: rows as unknown as Value });
    const elements = created.rows.map(([element]) => String(element));
    const heads = new Map<string, string>();
    graph.states.forEach((state, index) => {
      if (!String(state.properties.key).includes('#')) heads.set(state.id, elements[index] ?? '');
    });
    const links = graph.states.flatMap((state, index) => {
      const from = elements[index] ?? '';
      const head = heads.get(state.id) ?? '';
      const revision = head === from ? [] : [{ from, to: head, type: 'REVISION_OF', properties: {} }];
      const own = state.links.map(({ type, to, properties }) => ({
        from,
        to: heads.get(to) ?? '',
        type,
        properties,
      }));
      return [...revision, ...own];
    });
    await transaction.run(LINK, { rows: links as unknown as Value });
    const ids = [...new Set(graph.states.map(({ id }) => id))];
    for (const text of HINTS) await transaction.run(text, { ids });
    return elements;
  });
  return async () => {
    await database.run(DELETE, { elements });
  };
}
