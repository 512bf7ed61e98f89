import { spawn } from 'node:child_process';

/** A shell that reads from this process and, at the end of the file, has outlived it: then it stops the other one. */
export function watchOver(pid: number, ended: Promise<unknown>): void {
  if (process.platform === 'win32') return;
  const watcher = spawn(
    '/bin/sh',
    ['-c', 'read -r _; kill -TERM "$1" 2>/dev/null', 'counterclaim-watcher', String(pid)],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  watcher.unref();
  watcher.once('error', () => undefined);
  watcher.stdin.once('error', () => undefined);
  (watcher.stdin as unknown as { unref?: () => void }).unref?.();
  // Once it is gone its number may be another process', which must not be stopped.
  const end = () => watcher.kill('SIGKILL');
  void ended.then(end, end);
}
