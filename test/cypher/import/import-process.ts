import { importDossiers } from '../../../src/ingest/index.ts';
import { connect } from '../../../src/neo4j/index.ts';

// Imports the file of its first argument in small batches and prints a line for each that is written; a test kills it.
const {
  NEO4J_TEST_URI: uri = '',
  NEO4J_TEST_USER: user = '',
  NEO4J_TEST_PASSWORD: password = '',
} = process.env;
const database = connect({ uri, user, password, readTimeoutMs: 60_000, writeTimeoutMs: 60_000 });
let written = -1;
await importDossiers(database, [{ path: process.argv[2] ?? '' }], {
  batchSize: 100,
  progress: ({ phase, done }) => {
    if (phase !== 'writing' || Math.floor(done / 100) === written) return;
    written = Math.floor(done / 100);
    process.stdout.write('batch\n');
  },
});
await database.close();
