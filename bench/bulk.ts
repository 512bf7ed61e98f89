/**
 * Records a second through `counterclaim import --bulk`, from the dossier to the graph with all its indexes, and what each
 * of its steps takes: a dossier in JSON Lines of each size goes into a new folder in a process of its own. Writes
 * bench/results/bulk.json. Sizes in statements are given as arguments; 100,000 and 400,000 where none is.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { withDossier } from './import/dossier.ts';
import { runImport } from './import/process.ts';
import { machine } from './machine.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(100_000, 400_000);

/** The steps of a bulk import, with the words by which it tells that one begins. */
const STEPS = {
  load: 'Loading ',
  start: 'Starting Neo4j',
  indexes: 'Making the constraints',
} as const;

interface Figure {
  readonly statements: number;
  readonly records: number;
  /** Reading, checking, linking and writing the files; neo4j-admin; starting the server; constraints and indexes. */
  readonly seconds: Readonly<Record<'files' | keyof typeof STEPS | 'total', number>>;
  /** Of the files alone, of files and neo4j-admin, and of all. */
  readonly recordsASecond: Readonly<Record<'files' | 'store' | 'total', number>>;
  /** Processor time of the process that writes the files, for a record: its start is in it. */
  readonly processorMilliseconds: number;
  /** Processes that wanted a core in the minute before. */
  readonly loadBefore: number;
  /** Resident memory of that process at its highest. */
  readonly peakMegabytes: number;
}

async function measure(statements: number, file: string, folder: string): Promise<Figure> {
  const loadBefore = machine().load;
  const begun = new Map<string, number>();
  const { report, megabytes, processorSeconds } = await runImport(
    ['--bulk', '--neo4j', 'local', file],
    { COUNTERCLAIM_DATA_DIR: path.join(folder, 'data') },
    (told) => {
      for (const [step, words] of Object.entries(STEPS)) {
        if (told.includes(words) && !begun.has(step)) begun.set(step, performance.now());
      }
    },
  );
  const between = (from: string, to: string) => ((begun.get(to) ?? 0) - (begun.get(from) ?? 0)) / 1_000;
  const load = between('load', 'start');
  const start = between('start', 'indexes');
  const indexes = (performance.now() - (begun.get('indexes') ?? 0)) / 1_000;
  const files = report.seconds - load - start - indexes;
  const records = report.total.created;
  return {
    statements,
    records,
    seconds: rounded({ files, load, start, indexes, total: report.seconds }),
    recordsASecond: {
      files: Math.round(records / files),
      store: Math.round(records / (files + load)),
      total: Math.round(records / report.seconds),
    },
    processorMilliseconds: Math.round((processorSeconds / records) * 1e6) / 1_000,
    loadBefore,
    peakMegabytes: megabytes,
  };
}

function rounded<Name extends string>(seconds: Readonly<Record<Name, number>>): Record<Name, number> {
  const entries = Object.entries<number>(seconds).map(([name, value]) => [name, Math.round(value * 10) / 10]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

const figures: Figure[] = [];
for (const size of sizes) {
  figures.push(await withDossier(size, (file, folder) => measure(size, file, folder)));
  process.stderr.write(`${JSON.stringify(figures.at(-1))}\n`);
  const result = { machine: machine(), atLeast: { recordsASecond: 20_000 }, figures };
  // After each size: the next one takes long, and may be broken off.
  writeFileSync('bench/results/bulk.json', `${JSON.stringify(result, null, 2)}\n`);
}
