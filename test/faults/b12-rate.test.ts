import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIssuer, type Issuer } from '../testkit/issuer.ts';
import { atDepth, quantile, recordFigures } from '../testkit/reliability.ts';
import { startTestServer, type TestServer } from '../testkit/server.ts';
import { createWriter } from '../testkit/writer.ts';

/**
 * B12: somebody asks ten times as often as the rate allows, beside users who keep to it. What those wait is recorded and
 * not judged: who floods shares this process and its processors with the server.
 */
const TURNS = atDepth({ ci: 2, deep: 30 });
const TURN_MS = 2_500;
/** Cost in a second, and for how many seconds it may be saved up. */
const RATE = 20;
const WINDOW_SECONDS = 10;
const TIMES = 10;
/** So many share what is asked beside the flood that none of them comes near the rate. */
const MODEST = 40;
const MODEST_PAUSE_MS = 30;
const PAGE = '{ claims(first: 5) { nodes { id text } } }';

type Headers = Readonly<Record<string, string>>;

let issuer: Issuer;
let server: TestServer;
let greedy: Headers;
let modest: readonly Headers[];

beforeAll(async () => {
  issuer = await createIssuer();
  const writer = await createWriter();
  for (let number = 0; number < 5; number += 1)
    await writer.written('addClaim', { kind: 'EVENT', text: `Event ${crypto.randomUUID()}` });
  await writer.close();
  const limits = { rateLimit: RATE * WINDOW_SECONDS, rateWindowSeconds: WINDOW_SECONDS };
  server = await startTestServer({ settings: { ...issuer.settings, ...limits } });
  const bearer = async (sub: string) => ({ authorization: `Bearer ${await issuer.token({ sub })}` });
  greedy = await bearer('greedy');
  modest = await Promise.all(Array.from({ length: MODEST }, (_, number) => bearer(`modest ${number}`)));
}, 120_000);

afterAll(async () => {
  await server?.close();
  issuer?.remove();
});

/** What one user, or those who keep to the rate, were answered. */
interface Answers {
  readonly milliseconds: number[];
  readonly statuses: number[];
}

const noAnswers = (): Answers => ({ milliseconds: [], statuses: [] });
const refusals = ({ statuses }: Answers) => statuses.filter((status) => status === 429).length;

/** Users who keep to the rate ask for pages, one after the other, for a turn. */
async function askModestly({ milliseconds, statuses }: Answers): Promise<void> {
  for (const end = performance.now() + TURN_MS; performance.now() < end; ) {
    const begin = performance.now();
    const answer = await server.post({ query: PAGE }, modest[statuses.length % MODEST]);
    await answer.arrayBuffer();
    milliseconds.push(performance.now() - begin);
    statuses.push(answer.status);
    await sleep(MODEST_PAUSE_MS);
  }
}

it('B12: who asks at ten times the rate is told when to come again, and nobody else is refused for it', async (context) => {
  const [quiet, flooded, flood] = [noAnswers(), noAnswers(), noAnswers()];
  const cost = { page: 0, sent: 0, granted: 0 };
  const headersMissing: string[] = [];
  let floodMs = 0;

  async function askGreedily(): Promise<void> {
    const answer = await server.post({ query: PAGE }, greedy);
    await answer.arrayBuffer();
    flood.statuses.push(answer.status);
    cost.page = Number(answer.headers.get('x-operation-cost'));
    cost.sent += cost.page;
    if (answer.status === 200) cost.granted += cost.page;
    const told = ['retry-after', 'ratelimit', 'ratelimit-policy'].map((name) => answer.headers.get(name));
    const isTold = /^[1-9]\d*\|"cost";r=\d+;t=\d+\|"cost";q=200;w=10$/.test(told.join('|'));
    if (answer.status === 429 && !isTold) headersMissing.push(told.join('|'));
  }
  /** Sends what ten times the rate has come to, however late the timer is. */
  async function floodWhile(isOn: () => boolean): Promise<void> {
    const answers: Promise<void>[] = [];
    const begin = performance.now();
    while (isOn()) {
      const due = ((performance.now() - begin) / 1_000) * ((RATE * TIMES) / cost.page);
      while (answers.length < due) answers.push(askGreedily());
      await sleep(5);
    }
    floodMs += performance.now() - begin;
    await Promise.all(answers);
  }

  await askModestly(noAnswers());
  const begin = performance.now();
  // Greedy has nothing left when the turns begin.
  while (refusals(flood) === 0 && cost.granted < 3 * RATE * WINDOW_SECONDS)
    await Promise.all(Array.from({ length: 20 }, askGreedily));
  const saved = cost.granted;
  cost.sent = 0;
  // In turns, so that what slows the machine down slows both.
  for (let turn = 0; turn < TURNS; turn += 1) {
    await askModestly(quiet);
    let isOn = true;
    const flooding = floodWhile(() => isOn);
    await askModestly(flooded);
    isOn = false;
    await flooding;
  }
  const seconds = (performance.now() - begin) / 1_000;

  const [alone, beside] = [quantile(quiet.milliseconds, 0.95), quantile(flooded.milliseconds, 0.95)];
  recordFigures(context, 'B12', {
    timesTheRate: Math.round((cost.sent / (floodMs / 1_000) / RATE) * 10) / 10,
    sent: flood.statuses.length,
    refused: refusals(flood),
    refusedWithoutHeaders: headersMissing.length,
    othersAsked: flooded.statuses.length,
    othersRefused: refusals(flooded),
    othersP95MillisecondsAlone: Math.round(alone * 10) / 10,
    othersP95MillisecondsBeside: Math.round(beside * 10) / 10,
    ratio: Math.round((beside / alone) * 100) / 100,
  });
  expect(new Set(flood.statuses)).toEqual(new Set([200, 429]));
  expect(headersMissing).toEqual([]);
  expect(saved).toBeGreaterThan((RATE * WINDOW_SECONDS) / 2);
  // What was saved up, and what came in since: no more than that was answered.
  expect(cost.granted).toBeLessThanOrEqual(RATE * (WINDOW_SECONDS + seconds));
  expect(cost.sent).toBeGreaterThan(cost.granted);
  expect(flooded.statuses.length).toBeGreaterThan(0);
  expect(new Set([...quiet.statuses, ...flooded.statuses])).toEqual(new Set([200]));
}, 600_000);
