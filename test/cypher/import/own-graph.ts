import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import {
  exportDossier,
  type ImportOptions,
  type ImportReport,
  importDossiers,
} from '../../../src/ingest/index.ts';
import { type ConnectSettings, connect, type Database } from '../../../src/neo4j/index.ts';
import { migrate } from '../../../src/neo4j/migrations/index.ts';
import { verifyGraph } from '../../../src/verify/index.ts';
import { type ScratchDatabase, startScratchDatabase } from '../../testkit/scratch-server.ts';

const TEXT = 'She said: «We did it», he denied it.';

/** A statement as a dossier words it. */
export interface Said {
  readonly claim?: string;
  readonly [field: string]: unknown;
}

/** What Ada said. */
export const SAID: Said = {
  id: 't',
  source: 's',
  act: 'ASSERT',
  speaker: 'ada',
  claim: 'c',
  stance: 'AFFIRMS',
  passage: { exact: 'We did it' },
};

/** A small dossier with something put in its place. */
export function dossier(changes: object = {}): string {
  return JSON.stringify({
    dossier: 1,
    title: 'Written',
    agents: [{ id: 'ada', kind: 'PERSON', name: 'Ada' }],
    sources: [{ id: 's', kind: 'ARTICLE', title: 'Article', url: 'https://example.org/a', text: TEXT }],
    claims: [{ id: 'c', text: 'They did it', kind: 'EVENT' }],
    statements: [SAID],
    ...changes,
  });
}

/** A graph that the tests of one file have to themselves; it is emptied before each of them. */
export interface OwnGraph {
  readonly database: Database;
  readonly settings: ConnectSettings;
  importText(content: string, options?: ImportOptions): Promise<ImportReport>;
  exported(known?: string): Promise<string>;
  rowsOf(text: string): Promise<readonly (readonly unknown[])[]>;
  expectSound(): Promise<void>;
  empty(): Promise<void>;
}

/** Brings up a graph for the file that calls it: exports and the import lock are of the whole graph. */
export function ownGraph(): OwnGraph {
  let scratch: ScratchDatabase;
  let database: Database;
  const empty = () =>
    database
      .run('MATCH (n) WHERE NOT n:__Neo4jMigration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
      .then(() => undefined);
  beforeAll(async () => {
    scratch = await startScratchDatabase();
    database = connect({ ...scratch.settings, readTimeoutMs: 60_000, writeTimeoutMs: 60_000 });
    await migrate(database);
  }, 180_000);
  beforeEach(empty, 60_000);
  afterAll(async () => {
    await database?.close();
    await scratch?.stop();
  });
  return {
    get database() {
      return database;
    },
    get settings() {
      return scratch.settings;
    },
    importText: (content, options) => importDossiers(database, [{ name: 'written.json', content }], options),
    async exported(known) {
      let text = '';
      for await (const line of exportDossier(database, known === undefined ? {} : { known })) text += line;
      return text;
    },
    rowsOf: async (text) => (await database.read(text)).rows,
    async expectSound() {
      const { findings } = await verifyGraph(database);
      expect(findings).toEqual([]);
    },
    empty,
  };
}
