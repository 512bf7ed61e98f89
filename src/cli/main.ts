import { Command, CommanderError } from 'commander';
import { CounterclaimError } from '../shared/errors.ts';
import { addBackup } from './backup.ts';
import { addChanges } from './changes.ts';
import { addConfig } from './config.ts';
import { type CommandContext, outputTo } from './context.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addImport } from './import.ts';
import { candidateLines } from './lookup.ts';
import { addMatrix } from './matrix.ts';
import { addMigrate } from './migrate.ts';
import { addRestore } from './restore.ts';
import { addShow } from './show.ts';
import { paint } from './style.ts';
import { addVerify } from './verify.ts';
import { addWho } from './who.ts';

/** Exit codes of a program that a signal ended, as shells count them. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs one command of the command line. Resolves with the exit code; what went wrong has been told. */
async function main(words: readonly string[]): Promise<number> {
  const stopping = new AbortController();
  let exitCode = 0;
  const context: CommandContext = {
    out: outputTo(process.stdout),
    err: outputTo(process.stderr),
    signal: stopping.signal,
    setExitCode: (code) => {
      exitCode = code;
    },
  };
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      exitCode = code;
      stopping.abort(new Error(`stopped by ${signal}`));
    });
  }
  // The reader of a pipe has seen enough: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') stopping.abort(error);
    else throw error;
  });
  try {
    await programOf(context).parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return exitCode;
    tell(error, context, words.includes('--json'));
    if (exitCode === 0) exitCode = 1;
  }
  return exitCode;
}

function programOf(context: CommandContext): Command {
  const program = new Command('counterclaim')
    .description('A claims and attribution graph: who said what about whom, and who said no.')
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      outputError: (text) => context.err.line(`counterclaim: ${text.replace(/^error: /, '').trim()}`),
    });
  addImport(program, context);
  addExport(program, context);
  addVerify(program, context);
  addWho(program, context);
  addShow(program, context);
  addMatrix(program, context);
  addChanges(program, context);
  addExplain(program, context);
  addMigrate(program, context);
  addBackup(program, context);
  addRestore(program, context);
  addConfig(program, context);
  // Commands take these over from the program only when they are made by it.
  for (const command of program.commands)
    command.exitOverride().allowExcessArguments(command.name() === 'import');
  return program;
}

/** One line for what may be expected; all that is known for a fault of the program. */
function tell(error: unknown, { out, err }: CommandContext, json: boolean): void {
  const known = error instanceof CounterclaimError && error.code !== 'INTERNAL_ERROR' ? error : undefined;
  if (json && known)
    out.line(JSON.stringify({ error: { code: known.code, message: known.message, ...known.details } }));
  const aborted = error instanceof Error && error.message.startsWith('stopped by ');
  const text =
    known || aborted
      ? (error as Error).message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  err.line(paint(err, 'red', `counterclaim: ${text}`));
  if (known && !json) for (const line of candidateLines(known, err)) err.line(line);
}

process.exitCode = await main(process.argv.slice(2));
