import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { inject } from 'vitest';
import { childEnvironment, PROJECT_ROOT } from '../../src/config.ts';

/** The program in a process of its own, over the Neo4j of the test run. */
export interface ServerProcess {
  /** Posts a GraphQL request and gives the answer's JSON. */
  send(body: object): Promise<unknown>;
  /** Ends it in order. */
  stop(): Promise<void>;
}

/** Starts `npm start` on a free port; resolves when it serves. The caller stops it. */
export async function startServerProcess(): Promise<ServerProcess> {
  const env = childEnvironment({
    NODE_ENV: 'development',
    NEO4J_URI: inject('neo4jUri'),
    NEO4J_USER: inject('neo4jUser'),
    NEO4J_PASSWORD: inject('neo4jPassword'),
    LOG_LEVEL: 'warn',
  });
  const program = path.join(PROJECT_ROOT, 'bin', 'start.mjs');
  const child = spawn(process.execPath, [program, '--port', '0', '--no-demo'], { env });
  const ended = once(child, 'close');
  const url = await urlOf(child);
  return {
    send: async (body) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
      return response.json();
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The address that it tells once it serves. */
function urlOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /GraphQL +(http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}
