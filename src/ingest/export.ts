import { LISTS } from '../interop/dossier/v1/index.ts';
import type { Database } from '../neo4j/index.ts';
import { takeArguments, takeOthers, takeStatements } from './export/said.ts';
import { takeActors, takeClaims, takeSources } from './export/shared.ts';
import { openSpool } from './spool.ts';

/** How a dossier is written. */
export interface ExportOptions {
  /** The graph as recorded at this instant, `YYYY-MM-DDTHH:mm:ss.sssZ`; as it is now where absent. */
  readonly known?: string;
  /** Ends the export; it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** After every instant at which something was recorded, before the end of what is live. */
const NOW = '9999-12-30T00:00:00.000Z';

/**
 * The graph as a dossier in JSON Lines: one line an item, each with its end. Records are sorted, and their ids are taken
 * from their content alone, so two graphs that hold the same give the same bytes, however they came to hold it. Every
 * record is exported, whatever its marking and review. What memory it takes does not grow with the graph.
 */
export async function* exportDossier(
  database: Database,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  const spool = await openSpool();
  const local = (id: string): string => {
    const known = spool.get(['local', id]);
    if (known === undefined) throw new Error(`Unexpected: ${id} is named, but was not recorded by then`);
    return known;
  };
  const exporting = { database, spool, known: options.known ?? NOW, signal: options.signal, local };
  try {
    await takeActors(exporting);
    await takeSources(exporting);
    await takeClaims(exporting);
    await takeStatements(exporting);
    await takeArguments(exporting);
    await takeOthers(exporting);
    yield '{"dossier":1,"title":"Counterclaim export"}\n';
    for (const list of LISTS) {
      for await (const [, line] of spool.entries(['line', list])) yield `${line}\n`;
    }
  } finally {
    await spool.close();
  }
}
