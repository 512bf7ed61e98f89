import { type DossierRecord, LISTS, type List } from '../interop/dossier/v1/index.ts';
import type { Outgoing, OutgoingGraph } from '../interop/write-records.ts';
import type { Database } from '../neo4j/index.ts';
import type { ExportView, Trace } from './export/records.ts';
import { takeArguments, takeOthers, takeStatements } from './export/said.ts';
import { takeActors, takeClaims, takeSources } from './export/shared.ts';
import { entriesOf, openSpool, type Spool } from './spool.ts';

/** How a dossier is written. */
export interface ExportOptions {
  /** The graph as recorded at this instant, `YYYY-MM-DDTHH:mm:ss.sssZ`; as it is now where absent. */
  readonly known?: string | undefined;
  /** Who is to read it; where absent every record leaves, whatever its marking and review. */
  readonly view?: ExportView | undefined;
  /** Ends the export; it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** After every instant at which something was recorded, before the end of what is live. */
const NOW = '9999-12-30T00:00:00.000Z';

/**
 * The graph as a dossier in JSON Lines: one line an item, each with its end. Records are sorted. Without a view their ids
 * are taken from their content alone, so two graphs that hold the same give the same bytes, however they came to hold it;
 * under a view their ids are the graph's. What memory it takes does not grow with the graph.
 */
export async function* exportDossier(
  database: Database,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  const spool = await openSpool();
  try {
    await takeAll(database, spool, options);
    yield '{"dossier":1,"title":"Counterclaim export"}\n';
    for (const list of LISTS) {
      for await (const [, line] of entriesOf(spool, ['line', list])) yield `${line}\n`;
    }
  } finally {
    await spool.close();
  }
}

/**
 * What a view of the graph holds, written by one of the converters of `src/interop`: read once from the graph, then from
 * disk, in whatever order the format needs.
 */
export async function* exportAs<Piece>(
  write: (graph: OutgoingGraph) => AsyncIterable<Piece>,
  database: Database,
  options: ExportOptions & { readonly view: ExportView },
): AsyncGenerator<Piece> {
  const spool = await openSpool();
  try {
    await takeAll(database, spool, options);
    for await (const piece of write(outgoingGraph(spool, options.view.clearance))) {
      options.signal?.throwIfAborted();
      yield piece;
    }
  } finally {
    await spool.close();
  }
}

async function takeAll(database: Database, spool: Spool, options: ExportOptions): Promise<void> {
  const local = (id: string): string => {
    const known = spool.get(['local', id]);
    if (known === undefined) throw new Error(`Unexpected: ${id} is named, but was not recorded by then`);
    return known;
  };
  const { view, signal, known = NOW } = options;
  const exporting = { database, spool, known, view, signal, local };
  await takeActors(exporting);
  await takeSources(exporting);
  await takeClaims(exporting);
  await takeStatements(exporting);
  await takeArguments(exporting);
  await takeOthers(exporting);
  await spool.settle(true);
}

function outgoingGraph(spool: Spool, clearance: number): OutgoingGraph {
  const outgoing = <L extends List>(list: L, id: string, line: string): Outgoing<L> => {
    const { type: _, ...record } = JSON.parse(line) as { type: string };
    const told = JSON.parse(spool.get(['told', list, id]) ?? '{}') as Trace;
    return { ...told, record: record as DossierRecord<L> };
  };
  return {
    clearance,
    async *each(list) {
      for await (const [[id = ''], line] of entriesOf(spool, ['line', list])) yield outgoing(list, id, line);
    },
    find(list, id) {
      const line = spool.get(['line', list, id]);
      return line === undefined ? undefined : outgoing(list, id, line);
    },
    async *gathered(gathering, id) {
      for await (const [[by = '']] of entriesOf(spool, ['gathered', gathering, id])) yield by;
    },
  };
}
