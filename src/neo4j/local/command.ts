import { spawn } from 'node:child_process';
import { childEnvironment, type Environment } from '../../config.ts';
import { watchOver } from './watch-over.ts';

/** How a command ended. `code` is null where a signal or the time limit ended it. */
export type CommandResult = { readonly code: number | null; readonly output: string };

export type CommandOptions = {
  readonly cwd?: string;
  /** Variables over the process' own environment. */
  readonly env?: Environment;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** Gets each line of standard output and error as it is written. */
  readonly onLine?: (line: string) => void;
  /** Ends the command with this program, even where that is killed. */
  readonly bound?: boolean;
};

/**
 * Runs a command to its end and gives its exit code and its output (both streams, last 64 kB); `null` where there is
 * no such command. It runs in a process group of its own, so that a terminal's Ctrl-C reaches only this program.
 * @throws the signal's reason once it is aborted
 */
export async function runCommand(
  file: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult | null> {
  const { signal, timeoutMs, onLine } = options;
  signal?.throwIfAborted();
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: childEnvironment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  let partial = '';
  const take = (chunk: string) => {
    output = (output + chunk).slice(-65_536);
    if (onLine === undefined) return;
    const lines = (partial + chunk).split('\n');
    partial = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  const end = () => child.kill('SIGTERM');
  const timer = timeoutMs === undefined ? undefined : setTimeout(end, timeoutMs);
  signal?.addEventListener('abort', end, { once: true });
  try {
    const over = new Promise<number | null | undefined>((resolve, reject) => {
      child.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'ENOTDIR'
          ? resolve(undefined)
          : reject(error),
      );
      child.once('close', resolve);
    });
    if (options.bound && child.pid !== undefined) watchOver(child.pid, over);
    const code = await over;
    signal?.throwIfAborted();
    return code === undefined ? null : { code, output };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}
