import { type DossierRecord, LISTS, type List, WORDS } from '../../src/interop/dossier/v1/index.ts';
import type { Gathering, Outgoing, OutgoingGraph } from '../../src/interop/write-records.ts';

/** Records by their lists, as an export would word them. */
export type Records = { readonly [L in List]?: readonly DossierRecord<L>[] };

export const CREATED = '2024-01-02T03:04:05.678Z';
export const MODIFIED = '2024-02-03T04:05:06.789Z';

/** What leaves a graph that holds these records alone, each with its own marking in force. */
export function outgoing(records: Records, clearance = 4): OutgoingGraph {
  const list = <L extends List>(name: L): Outgoing<L>[] =>
    ((records[name] ?? []) as readonly DossierRecord<L>[]).map((record) => {
      const id = 'id' in record ? record.id : `${record.from} ${record.kind} ${record.to}`;
      return {
        record,
        thing: id.replace(/\.\d+$/, ''),
        marking: WORDS.Marking.indexOf(record.marking ?? 'CLEAR'),
        created: CREATED,
        modified: MODIFIED,
      };
    });
  const all = Object.fromEntries(LISTS.map((name) => [name, list(name)]));
  const statements = records.statements ?? [];
  const naming: Record<Gathering, (by: DossierRecord<'statements'>, id: string) => boolean> = {
    'statements on claim': (by, id) => by.claim === id,
    'statements in source': (by, id) => by.source === id,
    'statements taking back': (by, id) => [...(by.retracts ?? []), ...(by.corrects ?? [])].includes(id),
  };
  return {
    clearance,
    async *each<L extends List>(name: L) {
      yield* (all[name] ?? []) as unknown as Outgoing<L>[];
    },
    find: <L extends List>(name: L, id: string) =>
      list(name).find(({ record }) => 'id' in record && record.id === id),
    async *gathered(gathering, id) {
      for (const by of statements) if (naming[gathering](by, id)) yield by.id;
    },
  };
}

/** All pieces as one text. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
