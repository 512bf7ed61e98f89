import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { childEnvironment, PROJECT_ROOT } from '../../src/config.ts';
import { corpusFiles } from '../../src/corpus.ts';
import { importDossiers } from '../../src/ingest/index.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { type ScratchDatabase, startScratchDatabase } from '../testkit/scratch-server.ts';
import { startTestServer, type TestServer } from '../testkit/server.ts';

/** The pages whose queries and commands are run. */
const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/exports.md',
  'graph/README.md',
  'graph/browser/guide.md',
  'docs/operations.md',
];
/** The pages whose links are followed, besides. */
const LINKED = [
  ...PAGES,
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/access.md',
  'docs/imports.md',
  'docs/scale.md',
  'graph/corpus/README.md',
  'docs/adr/README.md',
  'src/compose/README.md',
];

interface Block {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

const blocks = PAGES.flatMap(blocksOf);
const queries = blocks.filter(({ language }) => language === 'graphql');
const commands = blocks
  .filter(({ language }) => language === 'bash')
  .flatMap(({ page, text }) => text.split('\n').map((line) => ({ page, line: line.trim() })))
  .filter(({ line }) => line !== '' && !line.startsWith('#'));

function blocksOf(page: string): Block[] {
  const text = readFileSync(path.join(PROJECT_ROOT, page), 'utf8');
  return [...text.matchAll(/^ *```(\w+)\n(.*?)^ *```$/gms)].map(([, language = '', body = '']) => ({
    page,
    language,
    text: body,
  }));
}

/** The answer that a page shows right after a query, if it shows one. */
function shownAnswer(query: Block): unknown {
  const next = blocks[blocks.indexOf(query) + 1];
  return next?.page === query.page && next.language === 'json' ? JSON.parse(next.text) : undefined;
}

/** Stands for the folder that the pages put backups into. */
const backups = mkdtempSync(path.join(tmpdir(), 'counterclaim-docs-'));

let scratch: ScratchDatabase;
let database: Database;
let server: TestServer;

// A database of its own: the pages show what is in the demo corpus and nothing else.
beforeAll(async () => {
  scratch = await startScratchDatabase();
  database = connect({ ...scratch.settings, readTimeoutMs: 60_000, writeTimeoutMs: 60_000 });
  await migrate(database);
  const { faults } = await importDossiers(database, corpusFiles(), {});
  expect(faults).toEqual([]);
  server = await startTestServer({ database });
}, 120_000);

afterAll(async () => {
  await server?.close();
  await database?.close();
  await scratch?.stop();
  rmSync(backups, { recursive: true });
});

describe('the queries on the pages', () => {
  test('are there', () => {
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.filter((query) => shownAnswer(query) !== undefined).length).toBeGreaterThan(0);
  });

  test.each(queries)(
    '$page: $text',
    async (query) => {
      const data = await server.graphql(query.text);
      const shown = shownAnswer(query);
      if (shown !== undefined) expect({ data }).toEqual(shown);
      expect(JSON.stringify(data)).toContain('"name"');
    },
    90_000,
  );

  test('say what the text beside them says', async () => {
    const [, denials, before] = await Promise.all(queries.map(({ text }) => server.graphql(text)));
    expect(denials).toMatchObject({ statements: { totalCount: 3 } });
    expect(JSON.stringify(before)).not.toMatch(/"answeredBy":\{"totalCount":[1-9]/);
  });
});

describe('the commands on the pages', () => {
  const scripts = Object.keys(
    (JSON.parse(readFileSync(path.join(PROJECT_ROOT, 'package.json'), 'utf8')) as { scripts: object })
      .scripts,
  );

  test.each(commands.filter(({ line }) => line.startsWith('npm ')))(
    '$page: $line is a script',
    ({ line }) => {
      const [, run, script] = /^npm (start|test|run (\S+))/.exec(line) ?? [];
      expect(scripts).toContain(script ?? run);
    },
  );

  test.each(commands.filter(({ line }) => line.startsWith('cat ')))(
    '$page: $line finds its file',
    ({ line }) => {
      expect(existsSync(path.join(PROJECT_ROOT, line.slice('cat '.length)))).toBe(true);
    },
  );

  // Only what reads, or imports what is there already.
  const runnable = commands.filter(({ line }) => /^npx counterclaim |^npm run explain /.test(line));
  const all = [...new Map(runnable.map((command) => [command.line, command])).values()];
  const [restores, distinct] = [true, false].map((is) =>
    all.filter(({ line }) => line.includes(' restore ') === is),
  ) as [typeof all, typeof all];

  test.each(distinct)(
    '$page: $line ends well',
    async ({ line }) => {
      const words = wordsOf(line.replace(/^npx counterclaim |^npm run (?=explain )/, '')).filter(
        (word) => word !== '--',
      );
      const { code, output } = await counterclaim(words);
      expect(code, output).toBe(0);
    },
    90_000,
  );

  test.each(restores)(
    '$page: $line finds the backup that was taken before it, and a graph that is not empty',
    async ({ line }) => {
      const { code, output } = await counterclaim(wordsOf(line.replace(/^npx counterclaim /, '')));
      expect([code, output]).toEqual([1, expect.stringContaining('into an empty graph only')]);
    },
    90_000,
  );

  test('are all of a kind that is tried here', () => {
    const others = commands.filter(
      ({ line }) => !/^(npm (start|test|run)|npx counterclaim|cat) ?/.test(line),
    );
    expect(others).toEqual([]);
  });
});

test.each(LINKED)('the links of %s lead somewhere', (page) => {
  const text = readFileSync(path.join(PROJECT_ROOT, page), 'utf8');
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
  const dead = targets.filter((target) => !existsSync(path.join(PROJECT_ROOT, path.dirname(page), target)));
  expect(dead).toEqual([]);
});

/** The words of a command line with single quotes. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replace(/^data\/backups/, backups),
  );
}

/** Runs the command line against the database of the demo corpus. */
function counterclaim(words: readonly string[]): Promise<{ code: number | null; output: string }> {
  const { uri, user, password } = scratch.settings;
  const child = spawn(process.execPath, ['bin/counterclaim.mjs', ...words], {
    cwd: PROJECT_ROOT,
    env: childEnvironment({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_READ_TIMEOUT_MS: '60000',
      NEO4J_WRITE_TIMEOUT_MS: '60000',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const gather = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', gather);
  child.stderr.on('data', gather);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
