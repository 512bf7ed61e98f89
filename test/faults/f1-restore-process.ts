import { text } from 'node:stream/consumers';
import { restoreBackup } from '../../src/backup/index.ts';
import { type ConnectSettings, connect } from '../../src/neo4j/index.ts';

// A program that restores and is killed by a test while it does.
const { settings, folder } = JSON.parse(await text(process.stdin)) as {
  settings: ConnectSettings;
  folder: string;
};
const database = connect(settings);
await restoreBackup(database, folder, {
  progress: (phase, done) => process.stdout.write(`${phase} ${done}\n`),
});
await database.close();
