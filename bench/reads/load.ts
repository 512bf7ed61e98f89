import { Agent, request } from 'node:http';
import { quantile } from '../../test/testkit/reliability.ts';

/** How fast one question is answered. Milliseconds are of one request after the other. */
export interface Speed {
  readonly p50: number;
  readonly p95: number;
  /** Answers a second where ten connections ask at once. */
  readonly requestsASecond: number;
}

/** Connections that ask at once where answers a second are counted. */
export const CONNECTIONS = 10;

/** Asks and gives the parsed answer's `data`. Rejects on any error. */
export async function ask(url: string, body: string): Promise<Record<string, unknown>> {
  const { status, text } = await send(url, body);
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

/** Milliseconds of requests over so many connections, each of which asks one after the other for this long. */
export async function timesOf(
  url: string,
  body: string,
  connections: number,
  milliseconds: number,
): Promise<{ readonly times: readonly number[]; readonly seconds: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const begin = performance.now();
  const times: number[] = [];
  const work = async (): Promise<void> => {
    for (let start = begin; start < begin + milliseconds; ) {
      const { status } = await send(url, body, agent);
      if (status !== 200) throw new Error(`answered ${status}`);
      const end = performance.now();
      times.push(end - start);
      start = end;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return { times, seconds: (performance.now() - begin) / 1_000 };
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
