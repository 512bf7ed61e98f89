import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Asker } from '../../../src/cli/ask.ts';
import { askMatrix } from '../../../src/cli/matrix.ts';
import { askShow } from '../../../src/cli/show.ts';
import { askWho } from '../../../src/cli/who.ts';
import { checkDocument } from '../../../src/http/limits/document.ts';
import { measureDocument } from '../../../src/http/limits/measure.ts';
import { DEFAULT_OPERATION_LIMITS } from '../../../src/shared/limits.ts';
import { createTestApi, startTestServer } from '../../testkit/server.ts';
import { fakeDatabase } from '../http/fake-api.ts';

/** The project's own operations: examples, golden scenarios, and those on the pages. */
function fromFiles(): [string, string][] {
  const folders = ['graph/examples', 'test/golden/scenarios'];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
  const own = files
    .filter((file) => file.endsWith('.graphql'))
    .map((file): [string, string] => [file, readFileSync(file, 'utf8')]);
  const pages = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'graph/README.md',
    'graph/browser/guide.md',
  ];
  const shown = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^ *```graphql\n(.*?)^ *```$/gms)].map(
      ([, text = '']): [string, string] => [page, text],
    ),
  );
  return [...own, ...shown];
}

/** What the commands that read ask, of a graph that knows the thing they look for and nothing else. */
async function fromCommands(): Promise<[string, string][]> {
  const asked: [string, string][] = [];
  const asker = (node: object): Asker => {
    const ask = async (operation: string) => {
      asked.push(['command', operation]);
      if (operation.startsWith('query ById')) return { node } as never;
      throw new Error('the rest is not answered');
    };
    return { ask, tryAsk: ask };
  };
  const id = 'act_aaaaaaaaaaaaaaaaaaaaaaaaaa';
  const activity = { __typename: 'Activity', id, name: 'x', activityKind: 'CAMPAIGN' };
  const actor = { __typename: 'ThreatActor', id, name: 'x', agentKind: 'THREAT_ACTOR' };
  await Promise.allSettled([
    askShow(asker({}), 'clm_aaaaaaaaaaaaaaaaaaaaaaaaaa', 10),
    askWho(asker(activity), id, 10),
    askWho(asker(actor), id, 10),
    askMatrix(asker(activity), id),
  ]);
  for (const name of ['ShowClaim', 'WhoIsBehind', 'WhoAccuses', 'Matrix']) {
    expect(asked.some(([, operation]) => operation.startsWith(`query ${name}(`))).toBe(true);
  }
  return asked;
}

describe('the limits', () => {
  it('let the operations of the project itself through, with room left', async () => {
    const operations = [...fromFiles(), ...(await fromCommands())];
    expect(operations.length).toBeGreaterThan(20);
    const sizes = operations.map(([, text]) => {
      const document = parse(text, { maxTokens: DEFAULT_OPERATION_LIMITS.tokens });
      checkDocument(document, DEFAULT_OPERATION_LIMITS);
      const { aliases, directives, operations: measured } = measureDocument(document);
      const [{ depth, cost } = { depth: 0, cost: 0 }] = measured;
      return { tokens: document.tokenCount ?? 0, depth, aliases, directives, cost };
    });
    const largest = (name: keyof (typeof sizes)[number]) => Math.max(...sizes.map((size) => size[name]));
    expect(largest('depth')).toBeLessThan(DEFAULT_OPERATION_LIMITS.depth);
    expect(largest('tokens') * 1.5).toBeLessThan(DEFAULT_OPERATION_LIMITS.tokens);
    expect(largest('cost') * 2).toBeLessThan(DEFAULT_OPERATION_LIMITS.cost);
  });

  it.each([
    ['first: 1000000', 'BAD_USER_INPUT'],
    ['first: 101', 'BAD_USER_INPUT'],
    ['first: -1', 'BAD_USER_INPUT'],
    ['first: 2147483648', 'GRAPHQL_VALIDATION_FAILED'],
    ['first: 1, last: 1', 'GRAPHQL_VALIDATION_FAILED'],
  ])('B11 a page of (%s) is refused, on the way too', async (given, code) => {
    const api = await createTestApi({ database: fakeDatabase() });
    try {
      const pages = [
        `claims(${given}) { totalCount }`,
        `claims { nodes { statements(${given}) { totalCount } } }`,
      ];
      for (const page of pages) {
        const { errors } = await api.ask(`{ ${page} }`);
        expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
      }
    } finally {
      await api.close();
    }
  });

  it('are told by serverInfo, as the settings chose them', async () => {
    const settings = { maxDepth: 9, maxAliases: 3, maxTokens: 500, rateLimit: 70_000, bodyLimit: 2_048 };
    const server = await startTestServer({ settings });
    try {
      const names = ['pageSize', 'searchWords', 'bodyBytes', 'jsonDepth', 'tokens', 'depth', 'aliases'];
      const others = ['directives', 'cost', 'sameMutation', 'rate', 'rateWindowSeconds'];
      expect(
        await server.graphql(`{ serverInfo { limits { ${[...names, ...others].join(' ')} } } }`),
      ).toEqual({
        serverInfo: {
          limits: {
            pageSize: 100,
            searchWords: 16,
            bodyBytes: 2_048,
            jsonDepth: 10_000,
            tokens: 500,
            depth: 9,
            aliases: 3,
            directives: 5,
            cost: 5_000,
            sameMutation: 5,
            rate: 70_000,
            rateWindowSeconds: 60,
          },
        },
      });
      const [error] = await server.errors(
        '{ a: serverInfo { version } b: serverInfo { version } c: serverInfo { version } d: serverInfo { version } }',
      );
      expect(error?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED', limit: 'aliases', most: 3 });
    } finally {
      await server.close();
    }
  });
});
