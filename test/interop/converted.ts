import { newFindings } from '../../src/ingest/faults.ts';
import type { ConvertedFile, DossierInput, ImportOptions } from '../../src/ingest/index.ts';
import { readDossiers } from '../../src/ingest/read.ts';
import { entriesOf, openSpool } from '../../src/ingest/spool.ts';
import { type DossierRecord, LISTS, type List } from '../../src/interop/dossier/v1/index.ts';

/** What reading files comes to, before anything is linked or written. */
export interface Read {
  readonly files: readonly ConvertedFile[];
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
  /** The records of one list, in the order of their ids. */
  list<L extends List>(list: L): readonly DossierRecord<L>[];
  /** The one record of a list with this id. */
  one<L extends List>(list: L, id: string): DossierRecord<L>;
}

/** Reads files as an import does. */
export async function readFiles(inputs: readonly DossierInput[], options: ImportOptions = {}): Promise<Read> {
  const spool = await openSpool();
  try {
    const findings = newFindings();
    const { converted } = await readDossiers(inputs, spool, findings, options, () => undefined);
    const lists = new Map<List, { readonly id?: string }[]>(LISTS.map((list) => [list, []]));
    for await (const [[list], value] of entriesOf(spool, ['raw'])) {
      lists.get(list as List)?.push(JSON.parse(value.slice(value.indexOf('\n') + 1)) as { id?: string });
    }
    const told = ({ path, message }: { path: string; message: string }) => `${path}: ${message}`;
    return {
      files: converted,
      faults: findings.faults.map(told),
      warnings: findings.warnings.map(told),
      list: (list) => (lists.get(list) ?? []) as never,
      one(list, id) {
        const found = lists.get(list)?.find((record) => record.id === id);
        if (!found) throw new Error(`there is no ${id} in ${list}`);
        return found as never;
      },
    };
  } finally {
    await spool.close();
  }
}

/** Reads one file whose content is this value. */
export function readValue(value: unknown, options: ImportOptions = {}): Promise<Read> {
  return readFiles([{ name: 'given.json', content: JSON.stringify(value) }], options);
}

/** The kinds of which the counts do not add up: none, or something of the file was forgotten or counted twice. */
export function unbalanced(files: readonly ConvertedFile[]): readonly string[] {
  return files.flatMap(({ kinds }) =>
    Object.entries(kinds)
      .filter(([, { read, mapped, merged, leftOut }]) => read !== mapped + merged + leftOut)
      .map(([kind, counts]) => `${kind}: ${JSON.stringify(counts)}`),
  );
}
