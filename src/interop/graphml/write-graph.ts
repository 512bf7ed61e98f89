import { LISTS, type List } from '../dossier/v1/index.ts';
import { ROWS } from '../table-rows.ts';
import { type CellType, type Row, TABLES, type Table, type TableRow } from '../tables.ts';
import type { Outgoing, OutgoingGraph } from '../write-records.ts';
import { EDGES } from './write-edges.ts';
import { xmlAttribute, xmlText } from './write-xml.ts';

/** The tables whose rows are nodes, and the label of each. Names and hedges have no id of their own: they get one. */
const LABELS: { readonly [T in Table]?: string } = {
  agents: 'Agent',
  names: 'Name',
  activities: 'Activity',
  sources: 'Source',
  claims: 'Claim',
  statements: 'Statement',
  hedges: 'Hedge',
  arguments: 'Argument',
  assessments: 'Assessment',
  judgements: 'IdentityJudgement',
};
/** Nodes without an id of their own hang on these. */
const OWNERS: { readonly [T in Table]?: readonly [column: string, edge: string] } = {
  names: ['agent', 'NAMES'],
  hedges: ['statement', 'HEDGED_BY'],
};

/** Told of each text in which characters were replaced that XML cannot hold. */
export type OnReplaced = (characters: number) => void;

/**
 * The graph as GraphML: first all nodes, then all edges, each a line. Where characters had to be replaced, the element says
 * in which of its data (`replaced`), and `onReplaced` is told.
 */
export async function* writeGraphMl(graph: OutgoingGraph, onReplaced: OnReplaced): AsyncGenerator<string> {
  const data = (prefix: string, row: Row) => dataOf(prefix, row, onReplaced);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [name, type] of columnsOf('node')) yield key('node', name, type);
  for (const [name, type] of columnsOf('edge')) yield key('edge', name, type);
  yield '<graph id="counterclaim" edgedefault="directed">\n';
  for await (const [table, row, id] of allRows(graph)) {
    const label = LABELS[table];
    if (label === undefined) continue;
    yield `<node id="${xmlAttribute(id)}">${data('n', { label, ...row })}</node>\n`;
  }
  for await (const [table, row, id] of allRows(graph)) {
    for (const { type, from, to, said } of EDGES[table]?.(row) ?? []) yield edge(type, from, to, said, data);
    const owner = OWNERS[table];
    if (owner === undefined) continue;
    const [column, type] = owner;
    const [from, to] = table === 'names' ? [id, row[column]] : [row[column], id];
    yield edge(type, String(from), String(to), {}, data);
  }
  yield '</graph>\n</graphml>\n';
}

function key(of: 'node' | 'edge', name: string, type: CellType): string {
  return `<key id="${of[0]}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function edge(
  type: string,
  from: string,
  to: string,
  said: Row,
  data: (prefix: string, row: Row) => string,
): string {
  const ends = `source="${xmlAttribute(from)}" target="${xmlAttribute(to)}"`;
  return `<edge ${ends}>${data('e', { type, ...said })}</edge>\n`;
}

function dataOf(prefix: string, row: Row, onReplaced: OnReplaced): string {
  const replacedIn: string[] = [];
  let xml = '';
  for (const [name, value] of Object.entries(row)) {
    if (value === undefined) continue;
    const text = xmlText(String(value));
    if (text.replaced > 0) {
      replacedIn.push(name);
      onReplaced(text.replaced);
    }
    xml += `<data key="${prefix}_${name}">${text.xml}</data>`;
  }
  if (replacedIn.length > 0) xml += `<data key="${prefix}_replaced">${replacedIn.join(' ')}</data>`;
  return xml;
}

/** All columns that a node or an edge may have, with their types: one name has one type in all tables. */
function columnsOf(of: 'node' | 'edge'): Map<string, CellType> {
  const columns = new Map<string, CellType>([
    [of === 'node' ? 'label' : 'type', 'string'],
    ['replaced', 'string'],
  ]);
  for (const [table, types] of Object.entries(TABLES) as [Table, Record<string, CellType>][]) {
    const row = Object.fromEntries(Object.keys(types).map((name) => [name, name]));
    const names =
      of === 'node'
        ? Object.keys(LABELS[table] === undefined ? {} : types)
        : (EDGES[table]?.(row) ?? []).flatMap(({ said }) => Object.keys(said));
    for (const name of names) columns.set(name, types[name] ?? 'string');
  }
  return columns;
}

/** The rows of all tables, list by list, each with the id of the node that it may be. */
async function* allRows(graph: OutgoingGraph): AsyncGenerator<readonly [Table, Row, string]> {
  for (const list of LISTS) yield* rowsOf(graph, list);
}

async function* rowsOf<L extends List>(
  graph: OutgoingGraph,
  list: L,
): AsyncGenerator<readonly [Table, Row, string]> {
  const rows = ROWS[list] as (outgoing: Outgoing<L>) => TableRow[];
  for await (const outgoing of graph.each(list)) {
    const { record } = outgoing;
    const own = 'id' in record ? record.id : '';
    for (const [place, [table, row]] of rows(outgoing).entries()) {
      yield [table, row, OWNERS[table] === undefined ? own : `${own}:${table}:${place}`];
    }
  }
}
