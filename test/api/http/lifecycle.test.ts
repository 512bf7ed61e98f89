import { Agent, request } from 'node:http';
import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net';
import { describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { connect } from '../../../src/neo4j/index.ts';
import { migrate } from '../../../src/neo4j/migrations/index.ts';
import { recordFigures } from '../../testkit/reliability.ts';
import { startTestServer } from '../../testkit/server.ts';
import { fakeApi, fakeDatabase } from './fake-api.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** The limits below are the program's; this one is for a loaded machine. */
const PATIENCE = { timeout: 20_000 };

describe('a server that is told to stop', () => {
  it('lets what is under way end, says first that it is not ready, and takes nothing new', async () => {
    const api = fakeApi();
    const server = await startTestServer({
      api,
      database: fakeDatabase(),
      settings: { shutdownTimeoutMs: 30_000 },
    });
    const underWay = Promise.all([1, 2, 3].map(() => server.post({ query: '{ held }' })));
    await vi.waitUntil(() => api.gate.entered === 3 && server.server.readyState.ready, PATIENCE);
    const closed = server.close();
    expect(server.server.readyState).toEqual({ ready: false, reason: 'DRAINING' });
    await pause(500);
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
    api.gate.open();
    for (const response of await underWay) {
      expect([response.status, await response.json()]).toEqual([200, { data: { held: 'let through' } }]);
    }
    const start = performance.now();
    await closed;
    // The clients keep their connections open, and nobody waits for them to let go.
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('can be asked for a while whether it is ready, before it takes nothing new', async () => {
    const settings = { shutdownDelayMs: 3_000 };
    const server = await startTestServer({ api: fakeApi(), database: fakeDatabase(), settings });
    await vi.waitUntil(() => server.server.readyState.ready, PATIENCE);
    const closed = server.close();
    const response = await fetch(`${server.url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([503, { ready: false, reason: 'DRAINING' }]);
    expect(await server.graphql('{ hello }')).toEqual({ hello: 'hello' });
    await closed;
  });

  it('fails no request of busy clients, who find the door closed afterwards', async () => {
    const server = await startTestServer({ api: fakeApi(), database: fakeDatabase() });
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    let answered = 0;
    const ask = () =>
      new Promise<void>((resolve, reject) => {
        const headers = { 'content-type': 'application/json' };
        const asking = request(`${server.url}/graphql`, { method: 'POST', agent, headers }, (response) => {
          answered += response.statusCode === 200 ? 1 : 0;
          response.resume().on('end', resolve).on('error', reject);
        });
        asking.on('error', reject).end(JSON.stringify({ query: '{ briefly }' }));
      });
    const askOnAndOn = async (): Promise<string> => {
      try {
        for (;;) await ask();
      } catch (error) {
        return String((error as { code?: unknown }).code);
      }
    };
    const clients = Array.from({ length: 8 }, askOnAndOn);
    await vi.waitUntil(() => answered > 50, PATIENCE);
    await server.close();
    expect(new Set(await Promise.all(clients))).toEqual(new Set(['ECONNREFUSED']));
  });

  it('cuts off what takes longer than it may', async () => {
    const api = fakeApi();
    const server = await startTestServer({
      api,
      database: fakeDatabase(),
      settings: { shutdownTimeoutMs: 200 },
    });
    const cut = expect(server.post({ query: '{ held }' })).rejects.toThrow();
    await vi.waitUntil(() => api.gate.entered === 1, PATIENCE);
    await Promise.all([server.close(), server.close()]);
    await cut;
  });
});

it('a port that another program has is PORT_IN_USE, with the port', async () => {
  const first = await startTestServer({ api: fakeApi(), database: fakeDatabase() });
  onTestFinished(() => first.close());
  const port = Number(new URL(first.url).port);
  const second = startTestServer({ api: fakeApi(), database: fakeDatabase(), settings: { port } });
  await expect(second).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: `port ${port} on 127.0.0.1 is in use; choose another one with --port`,
  });
});

/** The Neo4j of the run behind a door of its own, so that it can die for one test alone. */
async function startDoor() {
  const target = new URL(inject('neo4jUri'));
  const sockets = new Set<Socket>();
  let port = 0;
  let door: Server | undefined;
  let held = false;
  const open = async () => {
    door = createServer((incoming) => {
      const outgoing = connectSocket(Number(target.port || 7687), target.hostname);
      for (const [socket, other] of [
        [incoming, outgoing],
        [outgoing, incoming],
      ] as const) {
        sockets.add(socket);
        socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
        socket.on('data', (piece) => other.write(piece)).on('close', () => other.destroy());
        if (held) socket.pause();
      }
    });
    await new Promise<void>((resolve) => door?.listen(port, '127.0.0.1', resolve));
    const address = door.address();
    port = typeof address === 'object' && address !== null ? address.port : port;
  };
  const shut = async () => {
    const closed = new Promise((resolve) => door?.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await open();
  return {
    open,
    shut,
    uri: () => `bolt://127.0.0.1:${port}`,
    /** Nothing passes until it is let go, on new connections either. */
    hold: (value: boolean) => {
      held = value;
      for (const socket of sockets) held ? socket.pause() : socket.resume();
    },
  };
}

describe('a server whose database dies and returns', () => {
  const login = () => ({ user: inject('neo4jUser'), password: inject('neo4jPassword') });
  const ready = (url: string) => async () => (await fetch(`${url}/health/ready`)).status === 200;
  const measure = async (condition: () => Promise<boolean>, timeout: number) => {
    const start = performance.now();
    await vi.waitUntil(condition, { interval: 50, timeout });
    return performance.now() - start;
  };

  it('F4: is not ready within 2 s, ready again within 5 s, and lives all the time', async (context) => {
    const door = await startDoor();
    const database = connect({ uri: door.uri(), ...login() });
    const server = await startTestServer({ api: fakeApi(), database, prepare: () => migrate(database) });
    onTestFinished(async () => {
      await server.close();
      await database.close();
      await door.shut();
    });
    await vi.waitUntil(ready(server.url), PATIENCE);

    await door.shut();
    const notReady = await measure(async () => !(await ready(server.url)()), 2_000);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect(await server.errors('{ read }')).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
    await door.open();
    const readyAgain = await measure(ready(server.url), 5_000);
    recordFigures(context, 'F4', {
      notReadyAfterMilliseconds: Math.round(notReady),
      readyAgainAfterMilliseconds: Math.round(readyAgain),
    });

    door.hold(true);
    await measure(async () => !(await ready(server.url)()), 2_500);
    door.hold(false);
    await measure(ready(server.url), 5_000);
    expect(await server.graphql('{ read }')).toEqual({ read: 1 });
  });

  it('whose database swallows all refuses what is asked, and is not kept from stopping', async () => {
    const door = await startDoor();
    const limits = { acquisitionTimeoutMs: 500, readTimeoutMs: 500 };
    const database = connect({ uri: door.uri(), ...login(), ...limits });
    const server = await startTestServer({ api: fakeApi(), database, prepare: () => migrate(database) });
    onTestFinished(() => door.shut());
    await vi.waitUntil(ready(server.url), PATIENCE);
    door.hold(true);
    const [error] = await server.errors('{ read }');
    // The latter where the connection of before is in use, and a new one would be needed.
    expect(['DATABASE_UNAVAILABLE', 'OVERLOADED']).toContain(error?.extensions?.code);
    await expect.poll(() => server.server.readyState.ready, PATIENCE).toBe(false);
    await server.close();
    await database.close();
  });

  it('F7: starts without it, says so once, and is ready when it comes', async (context) => {
    const door = await startDoor();
    await door.shut();
    const database = connect({ uri: door.uri(), ...login() });
    const server = await startTestServer({ api: fakeApi(), database, prepare: () => migrate(database) });
    onTestFinished(async () => {
      await server.close();
      await database.close();
      await door.shut();
    });
    expect(await server.graphql('{ hello }')).toEqual({ hello: 'hello' });
    const response = await fetch(`${server.url}/health/ready`);
    expect(response.status).toBe(503);
    await vi.waitUntil(async () =>
      (await (await fetch(`${server.url}/health/ready`)).text()).includes('UNAVAILABLE'),
    );
    await door.open();
    const milliseconds = await measure(ready(server.url), 5_000);
    const states = () => server.log.filter(({ msg }) => msg === 'ready' || msg === 'not ready');
    await expect
      .poll(() => states().map(({ msg, reason }) => [msg, reason]))
      .toEqual([
        ['not ready', 'DATABASE_UNAVAILABLE'],
        ['ready', undefined],
      ]);
    recordFigures(context, 'F7', {
      readyAfterMilliseconds: Math.round(milliseconds),
      lines: states().length,
    });
  });
});
