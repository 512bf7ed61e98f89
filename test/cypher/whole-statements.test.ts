import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cypherFiles, STATEMENT_FOLDERS } from '../../src/codegen/tree.ts';
import { connect } from '../../src/neo4j/index.ts';
import { writeModelGraph } from './support/model-graph.ts';

const settings = { uri: inject('neo4jUri'), user: inject('neo4jUser'), password: inject('neo4jPassword') };
const database = connect({ ...settings, readTimeoutMs: 60_000 });
// The query type of a plan is told by the driver alone.
const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password));
const files = cypherFiles('cypher').filter(({ path }) =>
  STATEMENT_FOLDERS.includes(path.split('/')[1] ?? ''),
);
const DENIED = ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan', 'UnionNodeByLabelsScan'];
let remove = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  remove = await writeModelGraph(database);
});

afterAll(async () => {
  await remove();
  await Promise.all([database.close(), driver.close()]);
});

type Plan = { readonly operatorType: string; readonly children: readonly Plan[] };

/** `name: type` of all headers of a name. */
function columns(text: string, header: string): readonly (readonly [name: string, type: string])[] {
  const lines = [...text.matchAll(new RegExp(`^// @${header}[ \\t]+(.*)$`, 'gm'))].map(
    ([, line = '']) => line,
  );
  return lines
    .flatMap((line) => line.split(','))
    .map((part) => part.split(':').map((word) => word.trim()))
    .map(([name = '', type = '']) => [name, type]);
}

function exampleOf(written: string): unknown {
  const type = written.replace(/\?$/, '');
  if (/^list of|\[\]$/.test(type)) return [];
  if (type.startsWith('map')) return {};
  if (type.startsWith('boolean')) return true;
  return /^(integer|float)/.test(type) ? neo4j.int(1) : 'word';
}

function operatorsOf(plan: Plan): readonly string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)];
}

async function explain(text: string) {
  const session = driver.session({ database: 'neo4j' });
  try {
    const parameters = Object.fromEntries(
      columns(text, 'param').map(([name, type]) => [name, exampleOf(type)]),
    );
    const result = session.run(`EXPLAIN ${text}`, parameters);
    const keys = await result.keys();
    const { queryType, plan, gqlStatusObjects } = await result.summary();
    if (!plan) throw new Error('no plan');
    const said = gqlStatusObjects
      .filter((status) => 'isNotification' in status && status.isNotification)
      .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
    return { keys, mode: queryType === 'r' ? 'read' : 'write', operators: operatorsOf(plan), said };
  } finally {
    await session.close();
  }
}

describe.each(files)('$path', ({ text }) => {
  it('is what its header says, without a warning', async () => {
    const { keys, mode, operators, said } = await explain(text);
    expect(said).toEqual([]);
    expect(keys).toEqual(columns(text, 'returns').map(([name]) => name));
    expect(text).toMatch(new RegExp(`^// @${mode}\\b`, 'm'));
    const allowed = [...text.matchAll(/^\/\/ @allow (\w+): \S.*$/gm)].map(([, operator]) => operator);
    // Eager keeps all rows of a batch in memory before the first is written.
    const denied = [...DENIED, ...(mode === 'write' ? ['Eager'] : [])].filter(
      (operator) => !allowed.includes(operator),
    );
    expect(operators.filter((operator) => denied.includes(operator))).toEqual([]);
  }, 60_000);
});

describe('the test of whole statements', () => {
  it('sees writes, keys and warnings', async () => {
    const read = await explain('// @returns a: integer\nMATCH (n:Nobody) RETURN 1 AS a');
    expect(read).toMatchObject({ keys: ['a'], mode: 'read' });
    expect(read.said.join()).toContain('Nobody');
    expect(await explain('CREATE (n:Claim) RETURN n.id AS id')).toMatchObject({
      keys: ['id'],
      mode: 'write',
    });
  });
});
