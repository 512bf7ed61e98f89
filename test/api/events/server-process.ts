import { text } from 'node:stream/consumers';
import { createAuthenticator } from '../../../src/auth/index.ts';
import { loadConfig } from '../../../src/config.ts';
import { createHttpServer } from '../../../src/http/index.ts';
import { createApi } from '../../../src/modules/index.ts';
import { type ConnectSettings, connect } from '../../../src/neo4j/index.ts';
import { createLogger } from '../../../src/shared/log.ts';

// A server in a process of its own, to be killed by a test; says where it listens.
const settings = JSON.parse(await text(process.stdin)) as ConnectSettings;
const config = { ...loadConfig({}), port: 0 };
const server = await createHttpServer({
  config,
  api: createApi(),
  authenticator: await createAuthenticator(config),
  database: connect(settings),
  log: createLogger({ logLevel: 'fatal', logPretty: 'false', nodeEnv: 'test' }),
});
process.stdout.write(`${await server.listen()}\n`);
