import { Agent, request } from 'node:http';
import { quantile } from '../../test/testkit/reliability.ts';

/** How fast one question is answered. Milliseconds are of one request after the other. */
export interface Speed {
  readonly p50: number;
  readonly p95: number;
  /** Answers a second where ten connections ask at once. */
  readonly requestsASecond: number;
}

const CONNECTIONS = 10;

/** Asks and gives the parsed answer's `data`. Rejects on any error. */
export async function ask(url: string, body: string, agent?: Agent): Promise<Record<string, unknown>> {
  const { status, text } = await send(url, body, agent);
  const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown };
  if (status !== 200 || errors !== undefined || !data) throw new Error(`${status}: ${text.slice(0, 2_000)}`);
  return data;
}

function send(url: string, body: string, agent?: Agent): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = request(url, { method: 'POST', headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.once('error', reject);
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

async function timed(url: string, body: string, agent: Agent): Promise<number> {
  const begin = performance.now();
  const { status } = await send(url, body, agent);
  if (status !== 200) throw new Error(`answered ${status}`);
  return performance.now() - begin;
}

/** Milliseconds of requests one after the other, for this long. */
export async function latencies(url: string, body: string, milliseconds: number): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const end = performance.now() + milliseconds;
  const times: number[] = [];
  while (performance.now() < end) times.push(await timed(url, body, agent));
  agent.destroy();
  return times;
}

/** Answers a second over ten connections, for this long. */
export async function throughput(url: string, body: string, milliseconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begin = performance.now();
  let answers = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < begin + milliseconds) {
      await timed(url, body, agent);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  const seconds = (performance.now() - begin) / 1_000;
  agent.destroy();
  return answers / seconds;
}

/** A number as it is reported. */
export function rounded(value: number, places = 2): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}

/** The figures of times that were measured in several rounds. */
export function speedOf(times: readonly number[], rates: readonly number[]): Speed {
  return {
    p50: rounded(quantile(times, 0.5)),
    p95: rounded(quantile(times, 0.95)),
    requestsASecond: rounded(quantile(rates, 0.5), 1),
  };
}
