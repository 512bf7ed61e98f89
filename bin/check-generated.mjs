// Generates everything anew and tells whether the committed files are what comes out.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'src/generated';
const read = () => readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
const before = new Map(read());
const run = spawnSync('npm', ['run', '--silent', 'generate'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (run.status !== 0) {
  process.stderr.write(`${run.stdout}${run.stderr}`);
  process.exit(1);
}
const changed = read()
  .filter(([name, text]) => before.get(name) !== text)
  .map(([name]) => name);
if (changed.length > 0) {
  process.stderr.write(`not up to date: ${changed.join(', ')}. Mend it: npm run generate\n`);
  process.exit(1);
}
