/**
 * The floor: what a person would write for one question and nothing else. The bare driver, a statement that returns the
 * answer as one map, node:http, JSON.stringify. Takes `{text, variables}` and answers `{data}`; prints its address.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { auth, driver as createDriver } from 'neo4j-driver';

// The loader of TypeScript turns these on, and the driver notes a stack for each statement: nobody would pay for that.
process.setSourceMapsEnabled(false);
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
const driver = createDriver(NEO4J_URI, auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  fetchSize: -1,
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const server = createServer(async (request, response) => {
  const { text, variables } = JSON.parse(await bodyOf(request)) as { text: string; variables: object };
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  const view = { now: new Date().toISOString(), clearance: 0, review: 2 };
  const { records } = await session.run(text, { ...view, ...variables });
  await session.close();
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: records[0]?.get('data') }));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
