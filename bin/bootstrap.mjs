// What the entry points do before the program can be loaded. Plain Node without dependencies, since those may be
// missing; the syntax stays old enough for a Node that is too old to reach the line that says so.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 19];
const LOCK_FOLDER = path.join(PROJECT_ROOT, '.npm-ci.lock');

/** Ends the process with one line for people. */
export function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Ends the process where this Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  fail(`counterclaim needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

/**
 * Installs the dependencies with `npm ci` where they are missing or not those of package-lock.json. Processes that
 * come at once do it one after the other.
 * @param {{ development: boolean }} options whether what only development and tests need must be there too
 */
export async function ensureInstalled(options) {
  if (isInstalled(options)) return;
  const release = await takeLock();
  let code = 0;
  try {
    if (isInstalled(options)) return;
    process.stderr.write('Installing dependencies (npm ci)\n');
    code = await runNpm(options.development ? ['ci', '--include=dev'] : ['ci']);
  } finally {
    release();
  }
  if (code !== 0)
    fail(code === null ? 'npm was not found; it comes with Node.' : 'npm ci failed: see its lines above.');
}

/** Makes Node load TypeScript in this process. */
export async function registerTypeScript() {
  const { register } = await import('tsx/esm/api');
  register();
  process.setSourceMapsEnabled(true);
}

/** Compares what npm noted down in node_modules with the lock file: every needed package, in the same version. */
function isInstalled({ development }) {
  const wanted = readPackages(path.join(PROJECT_ROOT, 'package-lock.json'));
  const present = readPackages(path.join(PROJECT_ROOT, 'node_modules', '.package-lock.json'));
  if (wanted === null) fail('package-lock.json is missing: this is not a whole copy of the project.');
  if (present === null) return false;
  return Object.keys(wanted).every((name) => {
    const entry = wanted[name];
    // Optional packages are for one system each.
    if (name === '' || entry.optional || entry.devOptional || entry.peer) return true;
    if (entry.dev && !development) return true;
    return present[name] !== undefined && present[name].version === entry.version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** A folder is made by one process only. It holds the number of its owner, so that a killed one is noticed. */
async function takeLock() {
  for (let told = false; ; ) {
    try {
      fs.mkdirSync(LOCK_FOLDER);
      fs.writeFileSync(path.join(LOCK_FOLDER, 'pid'), String(process.pid));
      return () => fs.rmSync(LOCK_FOLDER, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (ownerHasEnded()) {
      fs.rmSync(LOCK_FOLDER, { recursive: true, force: true });
      continue;
    }
    if (!told) process.stderr.write('Another process is installing the dependencies; waiting for it\n');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function ownerHasEnded() {
  try {
    const pid = Number(fs.readFileSync(path.join(LOCK_FOLDER, 'pid'), 'utf8'));
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function runNpm(args) {
  // Under `npm start` the same npm is used; it names its program in the environment.
  const ownNpm = process.env.npm_execpath;
  const [command, before] =
    ownNpm && /npm-cli\.[cm]?js$/.test(ownNpm) ? [process.execPath, [ownNpm]] : ['npm', []];
  const child = spawn(command, [...before, ...args], {
    cwd: PROJECT_ROOT,
    // Standard output is left to what the program answers.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (exitCode, signal) => resolve(signal === null ? exitCode : 1));
  });
}
