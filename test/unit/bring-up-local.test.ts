import { fork } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { requireSpace } from '../../src/neo4j/local/disk.ts';
import { distributionFolder } from '../../src/neo4j/local/distribution.ts';
import { authLine, passwordFile, providePassword, writeConfiguration } from '../../src/neo4j/local/home.ts';
import { installedJars } from '../../src/neo4j/local/jars.ts';
import { findJava, parseRelease } from '../../src/neo4j/local/java.ts';
import { tryLock, waitForLock } from '../../src/neo4j/local/lock.ts';
import { freePort } from '../../src/neo4j/local/ports.ts';
import { identify } from '../../src/neo4j/local/process-identity.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'counterclaim-unit-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('findJava', () => {
  const fakeJava = async (name: string, version: string): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, `#!/bin/sh\necho 'openjdk version "${version}" 2024-01-01' >&2\n`);
    await chmod(file, 0o755);
    return file;
  };

  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['command not found', null],
  ])('reads the release in %j', (output, release) => expect(parseRelease(output)).toBe(release));

  it('passes over an old one and one that fails, and takes 17 or 21 before newer ones', async () => {
    const [old, newer, fine] = [
      await fakeJava('old', '11.0.20'),
      await fakeJava('newer', '25.0.1'),
      await fakeJava('fine', '21.0.4'),
    ];
    const missing = path.join(folder, 'missing');
    expect(await findJava(null, [missing, old, newer, fine])).toEqual({
      java: { command: fine, release: 21 },
      supported: true,
    });
    expect(await findJava(null, [old, newer])).toEqual({
      java: { command: newer, release: 25 },
      supported: false,
    });
    expect(await findJava(null, [missing, old])).toEqual({
      java: null,
      tooOld: { command: old, release: 11 },
    });
    expect(await findJava(null, [missing])).toEqual({ java: null, tooOld: null });
  });
});

describe('the password of a home', () => {
  it('is made once, kept for its owner only, and the same at the next start', async () => {
    const first = await providePassword(folder, null);
    expect(first.length).toBeGreaterThanOrEqual(20);
    expect((await stat(passwordFile(folder))).mode & 0o777).toBe(0o600);
    expect(await providePassword(folder, null)).toBe(first);
    await mkdir(path.join(folder, 'data', 'databases'));
    expect(await providePassword(folder, null)).toBe(first);
  });

  it('is written as Neo4j itself writes it', () => {
    const salt = Buffer.from('db5fa2abfe06966ebc456e8f1afe923fc9c09247100fccfb13d3cf711b858028', 'hex');
    expect(authLine('neo4j', 'PASSword1', salt)).toBe(
      'neo4j:SHA-256,9a57c639394c787a36ab105116505ca8a5a8e986c71d15835b38db8058e0e954,db5fa2abfe06966ebc456e8f1afe923fc9c09247100fccfb13d3cf711b858028,1024:\n',
    );
  });

  it('is asked for where a used home has lost it', async () => {
    await mkdir(path.join(folder, 'data', 'databases'), { recursive: true });
    await expect(providePassword(folder, null)).rejects.toMatchObject({ code: 'NEO4J_UNAUTHORIZED' });
    expect(await providePassword(folder, 'remembered')).toBe('remembered');
  });

  it('has at least the eight characters that Neo4j wants', async () => {
    await expect(providePassword(folder, 'short')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});

describe('the configuration of a home', () => {
  it('binds and advertises loopback only', async () => {
    await writeConfiguration(folder, { bolt: 7700, http: 7500 });
    const text = await readFile(path.join(folder, 'conf', 'neo4j.conf'), 'utf8');
    expect(text).toContain('server.bolt.advertised_address=127.0.0.1:7700\n');
    expect(text).toContain('server.http.advertised_address=127.0.0.1:7500\n');
    expect(text.match(/address=.*/g)?.filter((line) => !line.startsWith('address=127.0.0.1'))).toEqual([]);
  });
});

describe('freePort', () => {
  it('gives the next free port, or refuses where the port is fixed', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      expect(await freePort({ port, fixed: false, setting: 'X' })).toBeGreaterThan(port);
      await expect(freePort({ port, fixed: true, setting: 'NEO4J_BOLT_PORT' })).rejects.toMatchObject({
        code: 'PORT_IN_USE',
        message: expect.stringMatching(`Port ${port} .*NEO4J_BOLT_PORT`),
      });
    } finally {
      server.close();
    }
  });

  it('passes over the ports that are taken already', async () => {
    const port = await freePort({ port: 0, fixed: true, setting: 'X' });
    expect(await freePort({ port, fixed: false, setting: 'X' }, [port])).toBeGreaterThan(port);
  });
});

describe('a lock file', () => {
  it('is held by one, named to the others, and free again afterwards', async () => {
    const file = path.join(folder, 'lock');
    const first = await tryLock(file);
    expect(first.lock).not.toBeNull();
    expect(await tryLock(file)).toEqual({ lock: null, holder: await identify(process.pid) });
    await first.lock?.release();
    const second = await tryLock(file);
    expect(second.lock).not.toBeNull();
    await second.lock?.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken over from a process that has ended, also where its number runs again', async () => {
    const file = path.join(folder, 'lock');
    await writeFile(file, JSON.stringify({ pid: process.pid, started: 'another start' }));
    const attempt = await tryLock(file);
    expect(attempt.lock).not.toBeNull();
    await attempt.lock?.release();
  });

  it('goes to one of many that find the same stale file', async () => {
    const file = path.join(folder, 'lock');
    await writeFile(file, JSON.stringify({ pid: process.pid, started: 'another start' }));
    const attempts = await Promise.all(Array.from({ length: 20 }, () => tryLock(file)));
    expect(attempts.filter(({ lock }) => lock !== null)).toHaveLength(1);
  });

  it('is waited for, and got when its holder is killed', async () => {
    const file = path.join(folder, 'lock');
    const script = path.join(folder, 'holder.mjs');
    const lockModule = path.join(PROJECT_ROOT, 'src/neo4j/local/lock.ts');
    await writeFile(
      script,
      `const { register } = await import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))});
       register();
       const { tryLock } = await import(${JSON.stringify(lockModule)});
       await tryLock(${JSON.stringify(file)});
       process.send('locked');
       setInterval(() => {}, 1000);`,
    );
    const holder = fork(script, { execArgv: [] });
    await new Promise((resolve) => holder.once('message', resolve));
    const told: number[] = [];
    const waiting = waitForLock(file, ({ pid }) => {
      told.push(pid);
      holder.kill('SIGKILL');
    });
    await (await waiting).release();
    expect(told).toEqual([holder.pid]);
  });
});

describe('requireSpace', () => {
  it('refuses a folder with less room than is needed', async () => {
    await requireSpace(folder, 1, 'a test');
    await expect(requireSpace(folder, 1e12, 'a test')).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(`${folder}: a test needs`),
    });
  });
});

describe('installedJars', () => {
  it('gives the folder only while every jar has its full size', async () => {
    const distribution = distributionFolder(folder);
    const jar = path.join(distribution, 'lib', 'neo4j-server-1.jar');
    await mkdir(path.dirname(jar), { recursive: true });
    await writeFile(jar, 'whole');
    expect(await installedJars(folder)).toBeNull();
    await writeFile(path.join(distribution, 'complete.json'), JSON.stringify({ 'neo4j-server-1.jar': 5 }));
    expect(await installedJars(folder)).toBe(path.join(distribution, 'lib'));
    await writeFile(jar, 'cut');
    expect(await installedJars(folder)).toBeNull();
  });
});
