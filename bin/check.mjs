// Runs every check; names those that failed and the command that mends or repeats each.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, requireNode } from './bootstrap.mjs';

requireNode();
await ensureInstalled({ development: true });

const CHECKS = [
  ['types', 'check:types', 'npm run check:types'],
  ['lint and format', 'check:lint', 'npm run format'],
  ['import walls', 'check:walls', 'npm run check:walls'],
  ['SDL', 'check:sdl', 'npm run check:sdl'],
  ['unused code', 'check:unused', 'npm run check:unused'],
  ['generated files', 'check:generated', 'npm run generate'],
];

const failed = [];
for (const [name, script, mend] of CHECKS) {
  const run = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const good = run.status === 0;
  process.stdout.write(`${good ? 'ok    ' : 'FAILED'} ${name}\n`);
  if (!good) {
    process.stdout.write(`${run.stdout ?? ''}${run.stderr ?? ''}\n  mend or repeat it: ${mend}\n`);
    failed.push(name);
  }
}
process.exit(failed.length === 0 ? 0 : 1);
