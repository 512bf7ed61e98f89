import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type DossierRecord, HEADER, LISTS, type List } from '../../src/interop/dossier/v1/index.ts';

const FOLDER = join(import.meta.dirname, '../../graph/corpus');

/** A dossier with all its lists. */
export type Dossier = { readonly [L in List]: readonly DossierRecord<L>[] };

/** The files of the demo corpus. */
export const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
/** The dossiers by their files. */
export const dossiers = new Map(names.map((name) => [name, read(name)]));

function read(name: string): Dossier {
  const { dossier, title, ...lists } = parse(readFileSync(join(FOLDER, name), 'utf8')) as Record<
    string,
    unknown
  >;
  HEADER.parse({ dossier, title });
  return { ...Object.fromEntries(LISTS.map((list) => [list, []])), ...lists } as unknown as Dossier;
}

/** The records of a list in all dossiers. */
export function all<L extends List>(list: L): readonly DossierRecord<L>[] {
  return [...dossiers.values()].flatMap((dossier) => dossier[list] as readonly DossierRecord<L>[]);
}

/** The texts of a dossier by the local ids of their sources. */
export function texts(dossier: Dossier): ReadonlyMap<string, string> {
  return new Map(
    dossier.sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text] as const])),
  );
}

/** All statements. */
export const statements = all('statements');
/** The statement of this local id. */
export const statement = (id: string) => {
  const found = statements.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no statement ${id} in the corpus`);
  return found;
};
