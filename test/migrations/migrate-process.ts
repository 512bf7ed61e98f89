import { text } from 'node:stream/consumers';
import { type ConnectSettings, connect } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';

// A program that migrates and is killed by a test while it does; its lock ends a second later.
const { settings, directory } = JSON.parse(await text(process.stdin)) as {
  settings: ConnectSettings;
  directory: string;
};
const database = connect(settings);
await migrate(database, {
  directory,
  leaseMs: 1_000,
  progress: ({ source }) => process.stdout.write(`${source}\n`),
});
await database.close();
