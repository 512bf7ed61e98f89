import { type Command, Option } from 'commander';
import {
  type ConvertedFile,
  type Counts,
  changedNothing,
  FORMATS,
  type ImportFormat,
  type ImportOptions,
  type ImportReport,
  importDossiers,
  type Remark,
} from '../ingest/index.ts';
import { migrate, pendingMigrations } from '../neo4j/migrations/index.ts';
import { CounterclaimError } from '../shared/errors.ts';
import { invariant } from '../shared/invariant.ts';
import { importInBulk, writeBulkFiles } from './bulk-import.ts';
import { type CommandContext, withDatabase } from './context.ts';
import { type ProgressDisplay, progressOn } from './progress.ts';
import { paint, table } from './style.ts';

interface ImportFlags {
  readonly format?: ImportFormat;
  readonly dangling: 'placeholder' | 'refuse';
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly neo4j: string;
  readonly bulk: boolean;
  readonly bulkCsv?: string;
}

/** `counterclaim import`: dossiers, and what is made of files of other formats, into the graph. */
export function addImport(program: Command, context: CommandContext): void {
  program
    .command('import')
    .description('Imports files: all of them, or nothing when anything is wrong with any of them.')
    .argument(
      '<file...>',
      'dossiers: .json, .yaml, .yml, or JSON Lines: .jsonl, .ndjson; other formats (docs/imports.md): JSON',
    )
    .addOption(
      new Option('--format <format>', 'the format of all files; else told by the content of each').choices(
        FORMATS,
      ),
    )
    .addOption(
      new Option('--dangling <way>', 'irregular files of other formats: take them with placeholders, or not')
        .choices(['placeholder', 'refuse'])
        .default('placeholder'),
    )
    .option('--dry-run', 'read, check and compare with the graph; write nothing', false)
    .addOption(
      new Option('--bulk', 'make the new graph of the managed local server by neo4j-admin: for much at once')
        .default(false)
        .conflicts(['dryRun', 'bulkCsv']),
    )
    .addOption(
      new Option(
        '--bulk-csv <folder>',
        "write files for your own Neo4j's neo4j-admin, and the command",
      ).conflicts('dryRun'),
    )
    .option('--json', 'print the report as one JSON object', false)
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto')
    .action((files: readonly string[], flags: ImportFlags) => runImport(files, flags, context));
}

async function runImport(
  files: readonly string[],
  flags: ImportFlags,
  context: CommandContext,
): Promise<void> {
  const { out, err } = context;
  const progress = progressOn(err);
  try {
    const { report, command } = await importAll(files, flags, context, progress);
    progress.stop();
    if (flags.json) out.line(JSON.stringify({ ...report, ...(command ? { command } : {}) }));
    else for (const line of reportLines(report, context)) out.line(line);
    if (command && !flags.json) {
      out.line('Load it into a new, stopped Neo4j, then start that and run counterclaim migrate:');
      out.line(command);
    }
  } catch (error) {
    progress.stop();
    const report =
      error instanceof CounterclaimError ? (error.details.report as ImportReport | undefined) : undefined;
    if (!report) throw error;
    context.setExitCode(1);
    if (flags.json) out.line(JSON.stringify(report));
    else for (const line of refusalLines(report, context)) err.line(line);
  }
}

/** Imports in the way that the flags ask for. */
async function importAll(
  files: readonly string[],
  flags: ImportFlags,
  context: CommandContext,
  progress: ProgressDisplay,
): Promise<{ readonly report: ImportReport; readonly command?: string }> {
  const inputs = files.map((path) => ({ path }));
  const options: ImportOptions = {
    dryRun: flags.dryRun,
    dangling: flags.dangling,
    ...(flags.format === undefined ? {} : { format: flags.format }),
    signal: context.signal,
    progress: progress.show,
  };
  if (flags.bulkCsv !== undefined) return writeBulkFiles(inputs, flags.bulkCsv, options);
  if (flags.bulk) {
    const tell = (line: string) => {
      progress.stop();
      context.err.line(line);
    };
    return { report: await importInBulk(inputs, flags.neo4j, options, tell) };
  }
  let report: ImportReport | undefined;
  await withDatabase(context, flags.neo4j, async (database) => {
    if (!flags.dryRun) await migrate(database);
    else if ((await pendingMigrations(database)).length > 0) {
      throw new CounterclaimError(
        'GRAPH_INVALID',
        'the graph is not migrated yet: run counterclaim migrate first',
      );
    }
    report = await importDossiers(database, inputs, options);
  });
  invariant(report, 'the import ended without a report');
  return { report };
}

const COLUMNS = ['read', 'created', 'unchanged', 'superseded', 'duplicate', 'refused'] as const;

function row(name: string, counts: Counts): readonly (string | number)[] {
  return [name, ...COLUMNS.map((column) => counts[column])];
}

function reportLines(report: ImportReport, { out }: CommandContext): string[] {
  const used = Object.entries(report.lists).filter(([, { read }]) => read > 0);
  const inside = Object.entries(report.parts).filter(([, { read }]) => read > 0);
  const counts = table([
    ['', ...COLUMNS],
    ...used.map(([name, of]) => row(name, of)),
    row('in all', report.total),
    ...inside.map(([name, of]) => row(`  ${name}`, of)),
  ]);
  const [head = '', ...rest] = counts;
  const last = report.dryRun
    ? 'Nothing was written: this was a dry run.'
    : changedNothing(report)
      ? 'Nothing changed: the graph held all of it.'
      : `Recorded at ${report.recordedAt} in ${report.seconds.toFixed(1)} s.`;
  return [
    ...report.converted.flatMap((file) => convertedLines(file, out)),
    paint(out, 'bold', head),
    ...rest,
    ...remarkLines('conflict', report.conflicts).map((line) => paint(out, 'yellow', line)),
    ...remarkLines('warning', report.warnings).map((line) => paint(out, 'yellow', line)),
    paint(out, 'green', last),
  ];
}

function convertedLines({ file, format, kinds }: ConvertedFile, out: CommandContext['out']): string[] {
  const [head = '', ...rest] = table([
    ['', 'read', 'mapped', 'merged', 'left out'],
    ...Object.entries(kinds).map(([kind, { read, mapped, merged, leftOut }]) => [
      `  ${kind}`,
      read,
      mapped,
      merged,
      leftOut,
    ]),
  ]);
  return [paint(out, 'bold', `${file} is taken as ${format}:`), head, ...rest, ''];
}

/** More remarks of one sort than anybody reads on a terminal; `--json` has all. */
const SHOWN = 50;

function remarkLines(word: string, remarks: readonly Remark[]): string[] {
  const lines = remarks
    .slice(0, SHOWN)
    .map(({ file, path, message }) => [word, file, path, message].filter((part) => part !== '').join(': '));
  const more = remarks.length - lines.length;
  return more > 0 ? [...lines, `${word}: and ${more} more; --json lists all`] : lines;
}

function refusalLines(report: ImportReport, { err }: CommandContext): string[] {
  const lines: string[] = [];
  for (const file of new Set(report.faults.map((fault) => fault.file))) {
    lines.push(paint(err, 'bold', `${file} is refused:`));
    for (const fault of report.faults) {
      if (fault.file === file) lines.push(`  ${fault.path === '' ? '' : `${fault.path}: `}${fault.message}`);
    }
  }
  if (report.moreFaults > 0) lines.push(`and ${report.moreFaults} more`);
  lines.push(...remarkLines('warning', report.warnings).map((line) => paint(err, 'yellow', line)));
  lines.push(paint(err, 'red', 'Nothing was written.'));
  return lines;
}
