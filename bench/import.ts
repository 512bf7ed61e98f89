/**
 * Statements a second through the importer, and the memory that it takes: a dossier in JSON Lines of each size goes
 * through `counterclaim import` in a process of its own into an empty, just started Neo4j of its own, so that the seconds
 * hold what the server takes to compile itself. Writes bench/results/import.json.
 * Sizes are given as arguments; 100,000 and 400,000 where none is.
 */
import { writeFileSync } from 'node:fs';
import { startThrowAway } from '../test/testkit/neo4j.ts';
import { withDossier } from './import/dossier.ts';
import { runImport } from './import/process.ts';
import { machine } from './machine.ts';

const HEAP_MB = 1_024;
/**
 * A young generation that a batch fits in, and an optimising compiler that joins less into one: Neo4j's work is spread
 * over thousands of methods, and with the defaults compiling them costs as much as a hundred thousand statements.
 */
const JAVA_OPTIONS = '-Xmn500m -XX:MaxInlineLevel=3 -XX:FreqInlineSize=100 -XX:InlineSmallCode=600';
process.env.JAVA_TOOL_OPTIONS = JAVA_OPTIONS;

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(100_000, 400_000);

/** The compiler of long runs, and the heap that the managed server of `npm start` has not. */
const THROUGHPUT = { profile: 'throughput', heapMb: HEAP_MB } as const;

interface Figure {
  readonly statements: number;
  readonly records: number;
  readonly seconds: number;
  readonly statementsASecond: number;
  /** Processor time of the importing process for one statement. */
  readonly processorMilliseconds: number;
  /** Processes that wanted a core in the minute before. */
  readonly loadBefore: number;
  /** Resident memory of the importing process at its highest. */
  readonly peakMegabytes: number;
}

async function measure(statements: number, file: string): Promise<Figure> {
  const neo4j = await startThrowAway(undefined, undefined, THROUGHPUT);
  try {
    const loadBefore = machine().load;
    const { report, megabytes, processorSeconds } = await runImport([file], {
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
    });
    const { seconds, total } = report;
    return {
      statements,
      records: total.created,
      seconds: Math.round(seconds * 10) / 10,
      statementsASecond: Math.round(statements / seconds),
      processorMilliseconds: Math.round((processorSeconds / statements) * 1e6) / 1000,
      loadBefore,
      peakMegabytes: megabytes,
    };
  } finally {
    await neo4j.stop();
  }
}

const figures: Figure[] = [];
for (const size of sizes) {
  figures.push(await withDossier(size, (file) => measure(size, file)));
  process.stderr.write(`${JSON.stringify(figures.at(-1))}\n`);
  const result = {
    machine: machine(),
    neo4jHeapMegabytes: HEAP_MB,
    neo4jJavaOptions: JAVA_OPTIONS,
    atLeast: { statementsASecond: 3_000 },
    figures,
  };
  // After each size: the next one takes long, and may be broken off.
  writeFileSync('bench/results/import.json', `${JSON.stringify(result, null, 2)}\n`);
}
