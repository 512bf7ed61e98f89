#!/usr/bin/env node
// `npm test`: installs what is missing, runs vitest with the arguments it is given, and closes with one line of counts.
// With --faults (`npm run test:faults`) the tests that stop servers and cut connections, one file after the other, whose
// figures are kept. With --deep the counts that take hours, and figures are kept too: name the files.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled, PROJECT_ROOT, requireNode } from './bootstrap.mjs';

requireNode();
await ensureInstalled({ development: true });

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'counterclaim-summary-'));
const summaryFile = path.join(folder, 'summary.json');
let interrupted = 0;
const ownFlags = ['--faults', '--deep'];
const [faults, deep] = ownFlags.map((flag) => process.argv.includes(flag));
const vitestCode = await runVitest(process.argv.slice(2).filter((arg) => !ownFlags.includes(arg)));
const code = interrupted || vitestCode;
const summary = readSummary();
fs.rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped\n`);
// A run without a test, or with a failed one, is no success whatever vitest says.
process.exitCode = code === 0 && summary.passed > 0 && summary.failed === 0 ? 0 : code || 1;

function runVitest(args) {
  // Reporters that are named on the command line take the place of the configured ones.
  const reporters = args.some((arg) => arg.startsWith('--reporter')) ? [] : ['--reporter=default'];
  reporters.push('--reporter=./test/testkit/summary-reporter.ts');
  if (faults || deep)
    reporters.push('--reporter=./test/testkit/reliability-reporter.ts', '--no-file-parallelism');
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      COUNTERCLAIM_TEST_SUMMARY: summaryFile,
      ...(deep ? { COUNTERCLAIM_DEPTH: 'deep' } : {}),
      ...(faults ? { COUNTERCLAIM_FAULTS: deep ? 'deep' : 'ci' } : {}),
    },
  });
  // The tests clean up first. A terminal sends Ctrl-C to both processes; SIGTERM comes to this one only.
  process.on('SIGINT', () => {
    interrupted = 130;
  });
  process.on('SIGTERM', () => {
    interrupted = 143;
    child.kill('SIGTERM');
  });
  return new Promise((resolve) => {
    child.once('close', (exitCode, signal) =>
      resolve(signal === null ? exitCode : 128 + os.constants.signals[signal]),
    );
  });
}

function readSummary() {
  try {
    return JSON.parse(fs.readFileSync(summaryFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
