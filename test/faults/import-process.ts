import { importDossiers } from '../../src/ingest/index.ts';
import { connect } from '../../src/neo4j/index.ts';

// Imports the file of its first argument in small batches and tells how far it is, a number from 0 to 1 a line; a test
// kills it.
const {
  NEO4J_TEST_URI: uri = '',
  NEO4J_TEST_USER: user = '',
  NEO4J_TEST_PASSWORD: password = '',
} = process.env;
const database = connect({ uri, user, password, readTimeoutMs: 60_000, writeTimeoutMs: 60_000 });
await importDossiers(database, [{ path: process.argv[2] ?? '' }], {
  batchSize: 50,
  progress: ({ phase, done, total = Number.POSITIVE_INFINITY }) => {
    if (phase === 'writing') process.stdout.write(`${done / total}\n`);
  },
});
await database.close();
