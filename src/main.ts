import { Command, CommanderError } from 'commander';
import { CounterclaimError } from './shared/errors.ts';
import type { StartOptions } from './start.ts';

/**
 * Ctrl-C on a terminal reaches every process of the group, and npm hands its own on as well: two signals that close
 * upon each other are one wish of the user's.
 */
const ONE_WISH_MS = 300;

const HELP = `
Neo4j is found in this order: --neo4j, NEO4J_URI, a container where Docker answers, a managed local server
where Java 17 or 21 and Maven are. The settings come from the environment; \`npx counterclaim config\` lists them.`;

/** The options of the command line. Throws CommanderError, with exit code 0 for \`--help\`. */
function parseArguments(words: readonly string[]): StartOptions {
  const command = new Command('npm start --')
    .description(
      'Brings Neo4j up, loads the demo corpus into an empty graph, and serves the claims graph as GraphQL.',
    )
    .option('--port <number>', 'port to listen on; 0 takes a free one (COUNTERCLAIM_PORT)')
    .option('--host <address>', 'address to listen on (COUNTERCLAIM_HOST)')
    .option('--neo4j <way>', 'auto, local, docker, or the bolt:// address of a server that runs', 'auto')
    .option('--empty', 'delete all records of the managed graph first, and load no demo', false)
    .option('--no-demo', 'load no demo corpus into an empty graph')
    .addHelpText('after', HELP)
    .allowExcessArguments(false)
    .configureOutput({ outputError: (text, write) => write(`counterclaim: ${inOneLine(text)}\n`) })
    .exitOverride()
    .parse([...words], { from: 'user' });
  return command.opts<StartOptions>();
}

/** Commander has its guess at what was meant on a line of its own. */
function inOneLine(text: string): string {
  return text
    .replace(/^error: /, '')
    .trim()
    .replaceAll('\n', ' ');
}

/** Runs until a signal comes. Resolves with the exit code: 0 after a stop in order, 1 after a failure. */
async function main(): Promise<number> {
  const stopping = new AbortController();
  let firstSignal: number | undefined;
  const onSignal = () => {
    const now = performance.now();
    if (firstSignal === undefined) {
      firstSignal = now;
      stopping.abort();
    } else if (now - firstSignal > ONE_WISH_MS) {
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  let failure: unknown;
  const onFault = (error: unknown) => {
    failure ??= error;
    stopping.abort();
  };
  // What was started must be stopped, even when the program itself breaks.
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);
  try {
    const options = parseArguments(process.argv.slice(2));
    // After the arguments: the whole program takes its time to load, and `--help` does not need it.
    const { start } = await import('./start.ts');
    await start(options, {
      say: (line) => process.stdout.write(`${line}\n`),
      signal: stopping.signal,
    });
  } catch (error) {
    failure ??= error;
  }
  if (failure === undefined) return 0;
  // Commander has said what is wrong, or has printed the help.
  if (failure instanceof CommanderError) return failure.exitCode;
  process.stderr.write(`counterclaim: ${describe(failure)}\n`);
  return 1;
}

/** One line for what may be expected; all that is known for a fault of the program. */
function describe(error: unknown): string {
  if (error instanceof CounterclaimError && error.code !== 'INTERNAL_ERROR') return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

process.exit(await main());
