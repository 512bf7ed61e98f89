import { readFile } from 'node:fs/promises';
import { runCommand } from './command.ts';

/** One process for ever: a number alone is given to another process later, so the start time goes with it. */
export type ProcessIdentity = { readonly pid: number; readonly started: string };

/** The identity of a running process; `null` where none runs under the number (or only a zombie). */
export async function identify(pid: number): Promise<ProcessIdentity | null> {
  const started = process.platform === 'linux' ? await startedOnLinux(pid) : await startedElsewhere(pid);
  return started === null ? null : { pid, started };
}

/** Whether exactly this process still runs. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await identify(identity.pid))?.started === identity.started;
}

async function startedOnLinux(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The second field is the command in brackets and may hold spaces and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, ticks] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' || ticks === undefined ? null : `${boot.trim()}/${ticks}`;
  } catch {
    return null;
  }
}

async function startedElsewhere(pid: number): Promise<string | null> {
  const result = await runCommand('ps', ['-o', 'lstart=', '-p', String(pid)], { timeoutMs: 5000 });
  const started = result?.output.trim() ?? '';
  return result?.code === 0 && started !== '' ? started : null;
}
