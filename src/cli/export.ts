import { type Command, Option } from 'commander';
import { type ExportOptions, type ExportView, exportAs, exportDossier } from '../ingest/index.ts';
import { writeCsv } from '../interop/csv/write-tables.ts';
import { WORDS, type Word } from '../interop/dossier/v1/index.ts';
import { type OnReplaced, writeGraphMl } from '../interop/graphml/write-graph.ts';
import { writeJsonLd } from '../interop/json-ld/write-document.ts';
import { writeStix } from '../interop/stix/v21/write-bundle.ts';
import type { OutgoingGraph } from '../interop/write-records.ts';
import type { Database } from '../neo4j/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { type CommandContext, withDatabase } from './context.ts';
import { writeFiles, writeText } from './export-target.ts';
import { paint } from './style.ts';

const FORMATS = ['dossier', 'stix', 'jsonld', 'csv', 'graphml'] as const;
type Format = (typeof FORMATS)[number];

interface ExportFlags {
  readonly format: Format;
  readonly clearance?: Word<'Marking'>;
  readonly review?: Word<'ReviewState'>;
  readonly out?: string;
  readonly known?: string;
  readonly neo4j: string;
}

/** `counterclaim export`: the graph as a dossier, or as what other programs read. */
export function addExport(program: Command, context: CommandContext): void {
  program
    .command('export')
    .description(
      'Writes the graph: as a dossier in JSON Lines, sorted, equal graphs giving equal bytes, or in another format (docs/exports.md). The SHA-256 is told at the end.',
    )
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).default('dossier'))
    .addOption(
      new Option(
        '--clearance <marking>',
        'the highest marking that leaves; CLEAR where absent, but a dossier without --clearance and --review holds all',
      ).choices(WORDS.Marking),
    )
    .addOption(
      new Option('--review <state>', 'the lowest review state that leaves; ACCEPTED where absent').choices(
        WORDS.ReviewState,
      ),
    )
    .option('--out <path>', 'the file to write, of csv the folder; standard output where absent')
    .option('--known <instant>', 'the graph as recorded at this instant, such as 2025-01-31T12:00:00Z')
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto')
    .action((flags: ExportFlags) => runExport(flags, context));
}

async function runExport(flags: ExportFlags, context: CommandContext): Promise<void> {
  const known = instantOf(flags.known);
  const { signal, out, err } = context;
  const { format, out: target } = flags;
  if (format === 'csv' && target === undefined) {
    throw new CounterclaimError(
      'BAD_USER_INPUT',
      '--format csv writes several files: --out names their folder',
    );
  }
  await withDatabase(context, flags.neo4j, async (database) => {
    const options = { known, signal };
    if (format === 'csv' && target !== undefined) {
      const files = await writeFiles(
        exportAs(writeCsv, database, { ...options, view: viewOf(flags) }),
        target,
      );
      err.line(`${files} files in ${target}`);
      return;
    }
    let replaced = 0;
    const count = (characters: number) => {
      replaced += characters;
    };
    const text = textOf(database, { ...flags, count }, options);
    err.line(`sha256 ${await writeText(text, target, out.stream)}`);
    if (replaced > 0) {
      err.line(
        paint(err, 'red', `${replaced} characters that XML cannot hold are U+FFFD; «replaced» names where`),
      );
    }
  });
}

/** What is written as one text. */
function textOf(
  database: Database,
  flags: ExportFlags & { readonly count: OnReplaced },
  options: ExportOptions,
): AsyncIterable<string> {
  const { format, clearance, review, count } = flags;
  const view = viewOf(flags);
  if (format === 'dossier') {
    const isWhole = clearance === undefined && review === undefined;
    return exportDossier(database, isWhole ? options : { ...options, view });
  }
  const writers = {
    stix: writeStix,
    jsonld: writeJsonLd,
    graphml: (graph: OutgoingGraph) => writeGraphMl(graph, count),
  };
  if (format === 'csv') throw new Error('Unexpected: tables are not one text');
  return exportAs(writers[format], database, { ...options, view });
}

/** What may leave: little, unless more is asked for. */
function viewOf({ clearance = 'CLEAR', review = 'ACCEPTED' }: ExportFlags): ExportView {
  return { clearance: WORDS.Marking.indexOf(clearance), review: WORDS.ReviewState.indexOf(review) };
}

function instantOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(word);
  const milliseconds = isInstant ? Date.parse(word) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    throw new CounterclaimError(
      'BAD_USER_INPUT',
      `--known ${word} is no instant such as 2025-01-31T12:00:00Z`,
    );
  }
  return new Date(milliseconds).toISOString();
}
