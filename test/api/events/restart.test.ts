import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, inject, it, onTestFinished } from 'vitest';
import { createWriter } from '../../testkit/writer.ts';
import { short, subscribe } from './subscriber.ts';

const SUBSCRIPTION = `subscription($about: [ID!], $after: String) {
  events(about: $about, after: $after) { cursor kind recordId } }`;

/** Starts a server in a process of its own. */
async function start(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const program = path.join(import.meta.dirname, 'server-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const settings = { uri: inject('neo4jUri'), user: inject('neo4jUser'), password: inject('neo4jPassword') };
  child.stdin?.end(JSON.stringify(settings));
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
}

it('who comes back with their last cursor misses nothing of what was written while the server was dead', async () => {
  const writer = await createWriter();
  onTestFinished(() => writer.close());
  const agent = await writer.written('addAgent', { kind: 'PERSON', name: `Restarted ${writer.subject}` });
  const add = (text: string) =>
    writer.written('addClaim', { kind: 'EVENT', text: `${text} ${writer.subject}`, about: [agent] });
  const instant = new Date(Date.now() - 60_000).toISOString();
  const after = Buffer.from(JSON.stringify(['Query.events:position asc', `${instant}~`])).toString(
    'base64url',
  );
  const first = await start();
  const one = subscribe(first.url, SUBSCRIPTION, { about: [agent], after });
  const claims = [await add('Before')];
  const [, last] = await one.until(2);
  first.child.kill('SIGKILL');
  await one.ended;
  for (const text of ['One', 'Two', 'Three']) claims.push(await add(text));
  const event = last?.data?.events as Readonly<Record<string, string>> | undefined;
  const cursor = String(event?.cursor);
  const second = await start();
  const again = subscribe(second.url, SUBSCRIPTION, { about: [agent], after: cursor });
  onTestFinished(() => again.close());
  const told = (await again.until(3)).map(short);
  expect([...one.results.map(short), ...told]).toEqual([
    `RECORDED ${agent}`,
    ...claims.map((claim) => `RECORDED ${claim}`),
  ]);
}, 120_000);
