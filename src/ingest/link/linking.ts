import {
  canonicalJson,
  type DossierRecord,
  type LinkContext,
  type Linked,
  type List,
  stepsText,
  type Target,
} from '../../interop/dossier/v1/index.ts';
import type { Findings } from '../faults.ts';
import { mayHint } from '../hint-labels.ts';
import { fileWord, REFUSED, type ReadDossier } from '../read.ts';
import type { Spool } from '../spool.ts';

/** Targets that are remembered of those last named, so that a claim named a thousand times is not looked up as often. */
const REMEMBERED = 50_000;
/** Characters of source texts that are remembered. */
const REMEMBERED_TEXT = 16_000_000;

/** A record of the raw spool with where it came from. */
export interface Raw<L extends List> {
  readonly file: number;
  readonly local: string;
  readonly path: string;
  readonly record: DossierRecord<L>;
}

/** What the second pass works with. */
export interface Linking {
  readonly dossiers: readonly ReadDossier[];
  readonly spool: Spool;
  readonly findings: Findings;
  readonly targets: Map<string, Target>;
  readonly texts: Map<string, string>;
  readonly done: () => void;
  emitted: number;
  /** The record that is being linked. */
  now: { readonly raw: Raw<List>; readonly silent: boolean };
  readonly context: LinkContext;
}

/** The records of a list as they were read, file by file, some hundred at once. */
export async function* rawPages<L extends List>(
  { spool }: Linking,
  list: L,
): AsyncGenerator<readonly Raw<L>[]> {
  for await (const page of spool.pages(['raw', list])) {
    yield page.map(([words, value]) => rawOf<L>(Number(words[0]), words.at(-1) ?? '', value));
  }
}

/** Does the work on each record of a list. */
export async function eachRaw<L extends List>(
  linking: Linking,
  list: L,
  work: (raw: Raw<L>) => void,
): Promise<void> {
  for await (const page of rawPages(linking, list)) {
    for (const raw of page) work(raw);
    await linking.spool.settle();
  }
}

/** A record from the value that the spool has for it. */
export function rawOf<L extends List>(file: number, local: string, value: string): Raw<L> {
  const end = value.indexOf('\n');
  return {
    file,
    local,
    path: value.slice(0, end),
    record: JSON.parse(value.slice(end + 1)) as DossierRecord<L>,
  };
}

/** The context of one record. `silent` looks without telling what is missing: for finding out who a record is. */
export function contextOf(linking: Linking, raw: Raw<List>, silent = false): LinkContext {
  linking.now = { raw, silent };
  return linking.context;
}

/** One context for all records, since making one costs as much as linking one. */
export function newContext(linking: Omit<Linking, 'context'>): LinkContext {
  const dossier = () => linking.dossiers[linking.now.raw.file];
  return {
    get defaults() {
      return dossier()?.defaults ?? {};
    },
    fault(steps, message) {
      const { raw, silent } = linking.now;
      if (!silent) linking.findings.fault(dossier()?.name ?? '', raw.path + stepsText(steps), message);
    },
    text: (source) => textOf(linking, linking.now.raw.file, source),
    find(lists, local, steps) {
      let found: Target | typeof REFUSED | undefined;
      let list: List | undefined;
      for (const one of lists) {
        const target = targetOf(linking, one, linking.now.raw.file, local);
        if (target === undefined) continue;
        if (list !== undefined) {
          this.fault(steps, `${JSON.stringify(local)} is an id both of ${list} and of ${one}`);
          break;
        }
        found = target;
        list = one;
      }
      if (list === undefined) {
        this.fault(steps, `there is no ${lists.join(' or ')} record with the id ${JSON.stringify(local)}`);
      }
      return found === REFUSED ? undefined : found;
    },
  };
}

/** Undefined where there is no such record, REFUSED where it is not identified. */
function targetOf(
  linking: Omit<Linking, 'context'>,
  list: List,
  file: number,
  local: string,
): Target | typeof REFUSED | undefined {
  if (local.includes('\0')) return undefined;
  const name = `${list}\0${file}\0${local}`;
  const known = linking.targets.get(name);
  if (known) return known;
  const value = linking.spool.get(['index', list, fileWord(file), local]);
  if (value === undefined || value === REFUSED) return value;
  const target = JSON.parse(value) as Target;
  if (linking.targets.size >= REMEMBERED) linking.targets.clear();
  if (list !== 'statements') linking.targets.set(name, target);
  return target;
}

/** The text that a file gives for a source, by the source's local id. */
export function textOf(linking: Omit<Linking, 'context'>, file: number, source: string): string | undefined {
  const hash = linking.spool.get(['captured', fileWord(file), source]);
  if (hash === undefined) return undefined;
  const known = linking.texts.get(hash);
  if (known !== undefined) return known;
  const text = linking.spool.get(['text', hash]);
  if (text === undefined) return undefined;
  let characters = text.length;
  for (const held of linking.texts.values()) characters += held.length;
  if (characters > REMEMBERED_TEXT) linking.texts.clear();
  linking.texts.set(hash, text);
  return text;
}

/** Notes which record of the graph a local id names. */
export function identified(linking: Linking, list: List, raw: Raw<List>, target: object): void {
  linking.spool.put(['index', list, fileWord(raw.file), raw.local], JSON.stringify({ list, ...target }));
}

/** Puts the linked records of a record into the spool; that record is done. */
export function emit(linking: Linking, raw: Raw<List>, records: readonly Linked[]): void {
  for (const linked of records) {
    const { label, id, key, record } = linked;
    linking.emitted += 1;
    const number = linking.emitted.toString(36).padStart(8, '0');
    linking.spool.put(
      ['linked', label, id, number],
      [key, `${raw.file} ${raw.path}`, canonicalJson(record)].join('\n'),
    );
    if (mayHint(linked)) linking.spool.put(['hinting', label, id], '');
  }
  linking.done();
}
