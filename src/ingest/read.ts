import {
  type DossierHeader,
  type DossierRecord,
  faultsOf,
  HEADER,
  hashOf,
  LISTS,
  type List,
  RECORDS,
  recordFaults,
  type Steps,
  stepsText,
} from '../interop/dossier/v1/index.ts';
import { noteKey } from './actors.ts';
import { convertForeign, type ForeignFile, readForeign } from './convert.ts';
import type { Findings } from './faults.ts';
import { chunksOf, folderOf, formatOfInput, nameOf, readDossier } from './readers/index.ts';
import type { Spool } from './spool.ts';
import { readTextFile } from './text-file.ts';
import type { ConvertedFile, DossierInput, ImportOptions } from './types.ts';

/** One dossier after it was read; its records are in the spool. */
export interface ReadDossier {
  readonly name: string;
  readonly defaults: Partial<Pick<DossierHeader, 'marking' | 'review' | 'origin'>>;
  /** How many records it has in each list, refused ones too. */
  readonly read: Record<List, number>;
}

/** A record as it waits in the spool to be linked. */
export interface SpooledRecord<L extends List> {
  /** `statements[3]`, or `line 17: statements`. */
  readonly path: string;
  readonly record: DossierRecord<L>;
}

/** The number of a file as a word of a spool key: its order is the numbers' order. */
export function fileWord(file: number): string {
  return String(file).padStart(6, '0');
}

/** What the spool's `index` holds of a record that did not pass: it is there, so that who names it is not at fault. */
export const REFUSED = '';

/**
 * First pass: reads all dossiers and what is made of files of other formats, checks each record by itself and puts it into the spool:
 * `raw, list, file, …` the records, `index, list, file, id` what is known of each by its local id,
 * `keyed, list, same name, key` and `named, list, key, same name` the keyed agents and activities,
 * `text, SHA-256` the texts, `captured, file, id` the hash of the text that the source `id` was given with.
 */
export async function readDossiers(
  inputs: readonly DossierInput[],
  spool: Spool,
  findings: Findings,
  options: Pick<ImportOptions, 'format' | 'dangling'>,
  progress: (records: number) => void,
): Promise<{ readonly dossiers: ReadDossier[]; readonly converted: readonly ConvertedFile[] }> {
  const dossiers: ReadDossier[] = [];
  const foreign: ForeignFile[] = [];
  let done = 0;
  const advance = () => {
    done += 1;
    progress(done);
  };
  const recordIn = (file: number, input?: DossierInput) => {
    const name = nameOf(inputs[file] as DossierInput);
    const read = (dossiers[file] as ReadDossier).read;
    const fault = (path: string, message: string) => findings.fault(name, path, message);
    return async (list: List, value: unknown, path: string) => {
      read[list] += 1;
      await spoolRecord(
        value,
        { list, file, path, number: read[list], fault },
        input && folderOf(input),
        spool,
      );
      await spool.settle();
      advance();
    };
  };
  const irregular = (name: string, path: string, message: string) =>
    options.dangling === 'refuse'
      ? findings.fault(name, path, message)
      : findings.warning(name, path, message);

  for (const [file, input] of inputs.entries()) {
    const name = nameOf(input);
    const read = Object.fromEntries(LISTS.map((list) => [list, 0])) as Record<List, number>;
    const fault = (path: string, message: string) => findings.fault(name, path, message);
    const format = await formatOfInput(input, options.format, fault);
    dossiers.push({ name, defaults: {}, read });
    if (format !== undefined && format !== 'dossier') {
      const of = { word: fileWord(file), name, format };
      foreign.push(
        await readForeign(chunksOf(input), of, spool, {
          fault,
          irregular: (path, message) => irregular(name, path, message),
          read: advance,
        }),
      );
    } else if (format !== undefined) {
      await readDossier(input, {
        header(value, path) {
          const parsed = HEADER.safeParse(value);
          if (parsed.success) dossiers[file] = { name, defaults: parsed.data, read };
          else tellSchemaFaults(faultsOf(parsed.error, value), path === '' ? '' : `${path}: `, fault);
        },
        record: recordIn(file, input),
        fault,
      });
    }
  }
  const converted = await convertForeign(foreign, spool, {
    async record({ word }, { list, record }, path) {
      // Several objects may give one record; it is the same from each of them.
      const isKnown = 'id' in record && spool.get(['index', list, word, record.id]) !== undefined;
      if (!isKnown) await recordIn(Number(word))(list, record, `${path} as ${list}`);
    },
    irregular: ({ name }, path, message) => irregular(name, path, message),
  });
  await spool.settle(true);
  return { dossiers, converted };
}

interface Place {
  readonly list: List;
  readonly file: number;
  readonly path: string;
  /** Counts the records of the list in the file from 1. */
  readonly number: number;
  readonly fault: (path: string, message: string) => void;
}

function tellSchemaFaults(
  faults: readonly { readonly steps: Steps; readonly message: string }[],
  prefix: string,
  fault: Place['fault'],
): void {
  for (const { steps, message } of faults) {
    const text = stepsText(steps);
    fault(prefix === '' || prefix.endsWith(': ') ? prefix + text.replace(/^\./, '') : prefix + text, message);
  }
}

async function spoolRecord(
  value: unknown,
  place: Place,
  folder: string | undefined,
  spool: Spool,
): Promise<void> {
  const { list, file, path, fault } = place;
  const parsed = RECORDS[list].safeParse(value);
  const local = localId(value, place);
  if (local !== undefined) {
    const index = ['index', list, fileWord(file), local];
    if (list !== 'related' && spool.get(index) !== undefined) {
      fault(`${path}.id`, `${JSON.stringify(local)} is the id of another record of ${list} in this file`);
    }
    spool.put(index, REFUSED);
  }
  if (!parsed.success) {
    tellSchemaFaults(faultsOf(parsed.error, value), path, fault);
    return;
  }
  const record = parsed.data;
  tellSchemaFaults(recordFaults(list, record as DossierRecord<typeof list>), path, fault);
  if (local === undefined) return;
  const kept = 'title' in record ? await takeText(record, place, folder, spool) : record;
  // Statements stand by source: so the texts that their passages are compared with are read one after the other.
  const order = 'act' in record ? [record.source, local] : [local];
  spool.put(['raw', list, fileWord(file), ...order], [path, JSON.stringify(kept)].join('\n'));
  if ((list === 'agents' || list === 'activities') && 'key' in record) {
    noteKey(spool, list === 'agents' ? 'Agent' : 'Activity', { ...record, externalKey: record.key });
  }
}

/** The id by which the record is known in its file; relations have none and are known by their number. */
function localId(value: unknown, { list, number }: Place): string | undefined {
  if (list === 'related') return String(number).padStart(12, '0');
  const id =
    typeof value === 'object' && value !== null ? (value as { readonly id?: unknown }).id : undefined;
  // U+0000 parts the words of a spool key; it has been told as a fault already.
  return typeof id === 'string' && !id.includes('\0') ? id : undefined;
}

/** Puts a source's text into the spool; the record keeps its hash. */
async function takeText(
  source: DossierRecord<'sources'>,
  { path, file, fault }: Place,
  folder: string | undefined,
  spool: Spool,
): Promise<DossierRecord<'sources'>> {
  const { text: inline, textFile, ...rest } = source;
  let text = inline;
  if (textFile !== undefined) {
    const found = await readTextFile(folder, textFile);
    if ('problem' in found) fault(`${path}.textFile`, `${JSON.stringify(textFile)} ${found.problem}`);
    else if (found.text.includes('\0')) fault(`${path}.textFile`, `${JSON.stringify(textFile)} holds U+0000`);
    else text = found.text;
  }
  if (text === undefined) return rest;
  const { hash, problem } = hashOf(text, rest.sha256);
  if (problem !== undefined) fault(`${path}.sha256`, problem);
  spool.put(['text', hash], text);
  spool.put(['captured', fileWord(file), source.id], hash);
  return { ...rest, sha256: hash };
}
