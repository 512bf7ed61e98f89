import { once } from 'node:events';
import { connect as connectSocket, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What of a COMMIT is lost: the client's message, which the server then never sees, or the server's reply to it. */
export type LostPart = 'message' | 'reply';

/** A way to a Bolt server on which connections can be slowed and cut. */
export interface FaultProxy {
  /** `bolt://` of the proxy. */
  readonly uri: string;
  /** COMMITs that were cut so far. */
  readonly cuts: number;
  /**
   * Cuts the connection at each of the next COMMITs. `between` ends before either side learns of it: where the reply is
   * lost the server has committed, where the message is lost its transaction is still open.
   */
  cutCommits(count: number, lost: LostPart, between?: () => Promise<unknown>): void;
  /** From now on each piece on its way to the server waits so long. */
  delay(milliseconds: number): void;
  close(): Promise<void>;
}

/** A chunk of two bytes, the structure COMMIT without fields, and the end of the message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

interface Fault {
  readonly lost: LostPart;
  readonly between: () => Promise<unknown>;
}

/** Listens on a free port of this machine, and passes on what comes to the server of `uri`. The caller closes it. */
export async function startFaultProxy(uri: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const faults: Fault[] = [];
  let cuts = 0;
  let delay = 0;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    const upstream = connectSocket(Number(port), hostname);
    keep(client);
    keep(upstream);
    const cut = () => {
      cuts += 1;
      client.destroy();
      upstream.destroy();
    };
    let fault: Fault | undefined;
    let before: Buffer = Buffer.alloc(0);
    let sent = Promise.resolve();
    client.on('data', (piece: Buffer) => {
      const seen = Buffer.concat([before, piece]);
      before = seen.subarray(Math.max(0, seen.length - COMMIT.length + 1));
      if (seen.includes(COMMIT)) fault = faults.shift();
      if (fault?.lost === 'message') return void fault.between().finally(cut);
      sent = sent.then(async () => {
        if (delay > 0) await sleep(delay);
        upstream.write(piece);
      });
    });
    upstream.on('data', (piece: Buffer) => {
      // All earlier answers are there when a driver commits: what comes now is the reply to the COMMIT.
      if (fault === undefined) client.write(piece);
      else void fault.between().finally(cut);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    uri: `bolt://127.0.0.1:${own}`,
    get cuts() {
      return cuts;
    },
    cutCommits: (count, lost, between = () => Promise.resolve()) => {
      for (let index = 0; index < count; index += 1) faults.push({ lost, between });
    },
    delay: (milliseconds) => {
      delay = milliseconds;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
