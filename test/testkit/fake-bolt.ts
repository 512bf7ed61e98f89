import { createServer, type Socket } from 'node:net';

/** A listener that answers a driver's first words as some other server would. */
export type FakeBolt = { readonly uri: string; readonly close: () => Promise<void> };

type Answer = { readonly kind: 'success' | 'failure'; readonly fields: Readonly<Record<string, string>> };

const HANDSHAKE_BYTES = 20;
const BOLT_4_4 = Buffer.from([0, 0, 4, 4]);
const NO_COMMON_VERSION = Buffer.from([0, 0, 0, 0]);

/** Speaks Bolt 4.4 and gives the same answer to every message; `null` refuses every version of Bolt. */
export async function startFakeBolt(answer: Answer | null): Promise<FakeBolt> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let received = Buffer.alloc(0);
    let greeted = false;
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (!greeted && received.length >= HANDSHAKE_BYTES) {
        greeted = true;
        received = received.subarray(HANDSHAKE_BYTES);
        socket.write(answer === null ? NO_COMMON_VERSION : BOLT_4_4);
      }
      // A message is chunks of a length and bytes, ended by a chunk of length zero.
      while (greeted && answer !== null && received.length >= 2) {
        const length = received.readUInt16BE(0);
        if (received.length < 2 + length) break;
        received = received.subarray(2 + length);
        if (length === 0) socket.write(message(answer));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** SUCCESS or FAILURE with a map of strings, in PackStream: structure of one field, small map, strings. */
function message({ kind, fields }: Answer): Buffer {
  const entries = Object.entries(fields);
  const body = Buffer.concat([
    Buffer.from([0xb1, kind === 'success' ? 0x70 : 0x7f, 0xa0 + entries.length]),
    ...entries.flatMap(([name, value]) => [packed(name), packed(value)]),
  ]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body, Buffer.from([0, 0])]);
}

function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
}
