import { type Config, loadConfig } from '../config.ts';
import { type BringUpMode, bringUp } from '../neo4j/bring-up.ts';
import { connect, type Database } from '../neo4j/index.ts';
import { CounterclaimError } from '../shared/errors.ts';

/** One of the two streams that a command writes to. */
export interface Output {
  readonly stream: NodeJS.WriteStream;
  /** Whether a person sees it as it comes. */
  readonly isTerminal: boolean;
  line(text: string): void;
}

/** What a command works with. The exit code is 0 unless it sets another or throws. */
export interface CommandContext {
  readonly out: Output;
  readonly err: Output;
  /** Aborted by Ctrl-C and by a request to stop. */
  readonly signal: AbortSignal;
  setExitCode(code: number): void;
}

/** An output over a stream of the process. */
export function outputTo(stream: NodeJS.WriteStream): Output {
  return { stream, isTerminal: stream.isTTY === true, line: (text) => void stream.write(`${text}\n`) };
}

/** The words of `--neo4j` as a way to a server. */
function wayOf(word: string): BringUpMode {
  return word === 'auto' || word === 'local' || word === 'docker' ? word : { uri: word };
}

/** Refuses a server other than the managed local one with CONFIG_INVALID: what needs it, and what else may be done. */
export function requireLocal(way: string, config: Config, need: string, instead: string): void {
  const given = way === 'auto' ? config.neo4jUri : way === 'local' ? null : way;
  if (given === null) return;
  throw new CounterclaimError('CONFIG_INVALID', `${need}, not ${given}. ${instead}`);
}

/** Runs the work with the graph: the server that settings and `--neo4j` name, stopped again where it was started for it. */
export async function withDatabase(
  context: CommandContext,
  way: string,
  work: (database: Database, config: Config) => Promise<void>,
): Promise<void> {
  const config = loadConfig();
  const { signal, err } = context;
  const neo4j = await bringUp({ mode: wayOf(way), config, progress: (line) => err.line(line), signal });
  try {
    const database = connect({
      uri: neo4j.uri,
      user: neo4j.user,
      password: neo4j.password,
      database: config.neo4jDatabase,
      poolSize: config.neo4jPoolSize,
      acquisitionTimeoutMs: config.neo4jAcquisitionTimeoutMs,
      readTimeoutMs: config.neo4jReadTimeoutMs,
      writeTimeoutMs: config.neo4jWriteTimeoutMs,
    });
    try {
      await work(database, config);
    } finally {
      await database.close();
    }
  } finally {
    await neo4j.stop();
  }
}
