/**
 * All benches, one after the other, each a process of its own that writes to bench/results; then one table of what is there
 * beside what is wanted. Sizes of the graphs are given as arguments; 10,000 and 100,000 where none is. With 1,000,000 it
 * takes hours.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rounded } from './reads/load.ts';

const sizes = process.argv.slice(2);
if (sizes.length === 0) sizes.push('10000', '100000');

/** The benches by their file, with their arguments. */
const BENCHES = {
  reads: sizes,
  knowledge: sizes,
  'page-hits': [],
  import: sizes,
  bulk: sizes,
  writes: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

interface Growing {
  readonly figures: readonly { readonly statements: number; readonly milliseconds: number }[];
  readonly growth: number;
  readonly atMost?: number;
}

interface Read {
  readonly read: string;
  readonly sort: 'flat' | 'nested' | 'large' | 'computed';
  readonly p50OverFloor: number;
  readonly timesThePeer: number | null;
  readonly speeds: { readonly ours: { readonly p50: number; readonly requestsASecond: number } };
  readonly databaseHits: { readonly ours: number; readonly floor: number };
}

interface Results {
  readonly reads: {
    readonly atMost: { readonly p50OverFloor: number; readonly growth: number };
    readonly atLeast: { readonly timesThePeer: Readonly<Record<string, number>> };
    readonly graphs: readonly { readonly statements: number; readonly reads: readonly Read[] }[];
  };
  readonly knowledge: Readonly<Record<string, Growing>>;
  readonly 'page-hits': { readonly ratio: number; readonly atMost: number };
  readonly import: {
    readonly atLeast: { readonly statementsASecond: number };
    readonly figures: readonly { readonly statements: number; readonly statementsASecond: number }[];
  };
  readonly bulk: {
    readonly atLeast: { readonly recordsASecond: number };
    readonly figures: readonly {
      readonly statements: number;
      readonly recordsASecond: Readonly<Record<'files' | 'store' | 'total', number>>;
    }[];
  };
  readonly writes: {
    readonly figures: readonly { readonly writers: number; readonly mutationsPerSecond: number }[];
  };
}

type Line = readonly [what: string, measured: string, wanted: string];

function resultOf<Name extends keyof Results>(name: Name): Results[Name] {
  return JSON.parse(readFileSync(`bench/results/${name}.json`, 'utf8')) as Results[Name];
}

function linesOfReads({ graphs, atMost, atLeast }: Results['reads']): readonly Line[] {
  const smallest = new Map(graphs[0]?.reads.map(({ read, speeds }) => [read, speeds.ours.p50]));
  return graphs.flatMap(({ statements, reads }, size) =>
    reads.flatMap(({ read, sort, p50OverFloor, timesThePeer, speeds, databaseHits: hits }): Line[] => {
      const name = `${statements}: ${read}`;
      const { p50, requestsASecond } = speeds.ours;
      const peer: Line = [
        `${name}, times @neo4j/graphql`,
        `${timesThePeer} (${requestsASecond}/s)`,
        `≥ ${atLeast.timesThePeer[sort]}`,
      ];
      const growth: Line = [
        `${name}, p50 over that of the smallest graph`,
        `${rounded(p50 / (smallest.get(read) ?? Number.NaN))}`,
        `≤ ${atMost.growth}`,
      ];
      return [
        [`${name}, p50 over the floor`, `${p50OverFloor} (${p50} ms)`, `≤ ${atMost.p50OverFloor}`],
        ...(timesThePeer === null ? [] : [peer]),
        ...(size === 0 ? [] : [growth]),
        [`${name}, database hits`, `${hits.ours}`, `floor ${hits.floor}`],
      ];
    }),
  );
}

function lines(): readonly Line[] {
  const imports = resultOf('import');
  const bulk = resultOf('bulk');
  const hits = resultOf('page-hits');
  return [
    ...linesOfReads(resultOf('reads')),
    ...Object.entries(resultOf('knowledge'))
      .filter(([name]) => name !== 'machine')
      .map(
        ([name, { figures, growth, atMost }]): Line => [
          `${name}, ${figures.map(({ statements }) => statements).join(' → ')} statements`,
          `${figures.map(({ milliseconds }) => milliseconds).join(' → ')} ms: ${growth} times`,
          atMost === undefined ? '' : `≤ ${atMost}`,
        ],
      ),
    ['database hits of a page, 100 → 100000 statements', `${hits.ratio} times`, `≤ ${hits.atMost}`],
    ...imports.figures.map(
      ({ statements, statementsASecond }): Line => [
        `${statements}: import, statements a second`,
        `${statementsASecond}`,
        `≥ ${imports.atLeast.statementsASecond}`,
      ],
    ),
    ...bulk.figures.flatMap(({ statements, recordsASecond }) =>
      Object.entries(recordsASecond).map(
        ([part, measured]): Line => [
          `${statements}: bulk import, ${part}, records a second`,
          `${measured}`,
          part === 'store' ? `≥ ${bulk.atLeast.recordsASecond}` : '',
        ],
      ),
    ),
    ...resultOf('writes').figures.map(
      ({ writers, mutationsPerSecond }): Line => [
        `mutations a second, ${writers} ${writers === 1 ? 'writer' : 'writers'}`,
        `${mutationsPerSecond}`,
        '',
      ],
    ),
  ];
}

for (const [name, args] of Object.entries(BENCHES)) {
  process.stderr.write(`\n${name}\n`);
  const { status } = spawnSync('npm', ['run', '--silent', `bench:${name}`, '--', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`bench:${name} ended with ${status}`);
}
for (const line of lines()) process.stdout.write(`${line.join('\t')}\n`);
