import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { bringUp } from '../../src/neo4j/bring-up.ts';
import { type FakeBolt, startFakeBolt } from '../testkit/fake-bolt.ts';

let folder: string;
let fake: FakeBolt | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-unit-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await fake?.close();
  fake = undefined;
  await rm(folder, { recursive: true, force: true });
});

const configOf = (env: Record<string, string> = {}) =>
  loadConfig({ COUNTERCLAIM_DATA_DIR: folder, COUNTERCLAIM_CACHE_DIR: path.join(folder, 'cache'), ...env });

const use = (uri: string, env: Record<string, string> = {}) =>
  bringUp({ mode: { uri }, config: configOf(env), progress: () => undefined });

describe('bringUp with an address', () => {
  it('takes a server of 5.26 or newer and never stops it', async () => {
    for (const agent of ['Neo4j/5.26.30', 'Neo4j/2026.08.1']) {
      fake = await startFakeBolt({ kind: 'success', fields: { server: agent } });
      const server = await use(fake.uri, { NEO4J_PASSWORD: 'secret' });
      expect(server).toMatchObject({
        kind: 'given',
        uri: fake.uri,
        user: 'neo4j',
        password: 'secret',
        started: false,
      });
      await server.stop();
      await fake.close();
    }
  });

  it.each(['Neo4j/4.4.20', 'Neo4j/5.25.1'])('refuses %s as too old', async (agent) => {
    fake = await startFakeBolt({ kind: 'success', fields: { server: agent } });
    await expect(use(fake.uri)).rejects.toMatchObject({
      code: 'NEO4J_TOO_OLD',
      message: expect.stringMatching(/4\.4\.20|5\.25\.1/),
    });
  });

  it('takes a server that knows no common version of Bolt for too old', async () => {
    fake = await startFakeBolt(null);
    await expect(use(fake.uri)).rejects.toMatchObject({ code: 'NEO4J_TOO_OLD' });
  });

  it('names user, address and settings where the password is wrong, and never the password', async () => {
    fake = await startFakeBolt({
      kind: 'failure',
      fields: { code: 'Neo.ClientError.Security.Unauthorized', message: 'no' },
    });
    const attempt = use(fake.uri, { NEO4J_USER: 'ann', NEO4J_PASSWORD: 'hunter22' });
    await expect(attempt).rejects.toMatchObject({
      code: 'NEO4J_UNAUTHORIZED',
      message: expect.stringMatching(`ann at ${fake.uri}. Check NEO4J_USER and NEO4J_PASSWORD`),
    });
    await expect(attempt).rejects.not.toMatchObject({ message: expect.stringContaining('hunter22') });
  });

  it('says where nothing answers, and that NEO4J_URI leads no other way', async () => {
    const [port, close] = await listen();
    await close();
    const config = configOf({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    await expect(bringUp({ mode: 'auto', config, progress: () => undefined })).rejects.toMatchObject({
      code: 'NEO4J_UNAVAILABLE',
      message: expect.stringContaining(`bolt://127.0.0.1:${port}`),
    });
  });
});

describe('bringUp where nothing is installed', () => {
  it('names the three ways and what each lacks', async () => {
    vi.stubEnv('PATH', path.join(folder, 'nothing'));
    const lines: string[] = [];
    const attempt = bringUp({ mode: 'auto', config: configOf(), progress: (line) => lines.push(line) });
    await expect(attempt).rejects.toMatchObject({
      code: 'NEO4J_UNAVAILABLE',
      message: expect.stringMatching(/NEO4J_URI.*docker is not installed.*Maven not found/),
      details: {
        ways: { docker: 'docker is not installed', local: expect.stringContaining('Maven not found') },
      },
    });
    expect(lines).toEqual(['No container: docker is not installed. Trying the managed local server']);
  });

  it('gives the reason of an aborted signal', async () => {
    const attempt = bringUp({
      mode: 'local',
      config: configOf(),
      progress: () => undefined,
      signal: AbortSignal.abort(new Error('stopped by hand')),
    });
    await expect(attempt).rejects.toThrow('stopped by hand');
  });
});

async function listen(): Promise<[number, () => Promise<void>]> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return [port, () => new Promise((resolve) => server.close(() => resolve()))];
}
