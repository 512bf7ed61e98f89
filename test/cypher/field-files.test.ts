import { readFileSync } from 'node:fs';
import { type DocumentNode, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { FieldFile } from '../../src/compose/field-file.ts';
import { FIELD_FILES } from '../../src/generated/fields.ts';
import { createApi } from '../../src/modules/index.ts';
import { connect, type PlanNode } from '../../src/neo4j/index.ts';
import { byVariables } from '../unit/compose/by-variables.ts';
import { composeDocument } from '../unit/compose/composed.ts';
import { writeModelGraph } from './support/model-graph.ts';
import { smallestOperations } from './support/smallest-operation.ts';

const DENIED = ['AllNodesScan', 'CartesianProduct', 'NodeByLabelScan', 'UnionNodeByLabelsScan'];
/** Operators that read all rows of a list before they give the first page. */
const WHOLE = /^(Partial)?(Sort|Top)|^EagerAggregation|^Distinct$/;

/** Pages of a parent, whatever its degree, and the lists of all records: read from an index in its order. */
const BY_INDEX: Readonly<Record<string, readonly string[]>> = {
  Activity: ['attributions'],
  Agent: ['attributions', 'denials', 'names', 'statements'],
  Changes: ['recorded', 'revised'],
  Claim: ['counterclaims', 'denials', 'statements', 'supports'],
  Query: ['activities', 'agents', 'attributions', 'claims', 'events', 'sources', 'statements'],
  Source: ['statements'],
};

const database = connect({
  uri: inject('neo4jUri'),
  user: inject('neo4jUser'),
  password: inject('neo4jPassword'),
  // Planning a text for the first time takes long on a busy machine.
  readTimeoutMs: 60_000,
});
const api = createApi();
const smallest = smallestOperations(api.schema, FIELD_FILES);
const files = [...FIELD_FILES.values()].flat();
let remove = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  remove = await writeModelGraph(database);
});

afterAll(async () => {
  await remove();
  await database.close();
});

/** `@allow Operator: reason` of a file. */
function allowed(file: FieldFile): readonly string[] {
  const text = readFileSync(file.path, 'utf8');
  return [...text.matchAll(/^\/\/ @allow (\w+): \S.*$/gm)].map(([, operator = '']) => operator);
}

const AS_OF = '@asOf(known: "2030-01-01T00:00:00Z", said: "2030-01-01")';
/** An operation in two forms: as short as its document lets the text be, and with every condition. */
const PRESENT = ['in the present', (operation: string) => parse(operation)] as const;
const FORMS = [
  PRESENT,
  [
    'with every condition',
    (operation: string) => byVariables(parse(`query A ${AS_OF} ${operation}`), api.schema),
  ],
] as const;

/** By the document: several tests look at one plan. */
const explained = new Map<string, ReturnType<typeof explainAnew>>();

function explain(document: DocumentNode) {
  const key = print(document);
  const known = explained.get(key) ?? explainAnew(document);
  explained.set(key, known);
  return known;
}

async function explainAnew(document: DocumentNode) {
  const { text, parameters } = composeDocument(api, document);
  // A plan that is kept may be from before the graph had what it has now.
  const { plan, notifications } = await database.read(
    `CYPHER replan=force EXPLAIN ${text}`,
    parameters as Record<string, never>,
  );
  if (plan === undefined) throw new Error('no plan');
  return { plan, said: notifications.map(({ status, description }) => `${status} ${description}`) };
}

function operatorsOf(plan: PlanNode): readonly PlanNode[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}

/** The operators above each of those that pass, from it upwards. */
function above(plan: PlanNode, passes: (node: PlanNode) => boolean, over: readonly PlanNode[] = []) {
  const found: (readonly PlanNode[])[] = passes(plan) ? [over] : [];
  for (const child of plan.children) found.push(...above(child, passes, [plan, ...over]));
  return found;
}

async function expectGoodPlan(file: FieldFile, document: DocumentNode): Promise<void> {
  const { plan, said } = await explain(document);
  expect(said).toEqual([]);
  const operators = operatorsOf(plan).map(({ operator }) => operator);
  const denied = DENIED.filter((operator) => !allowed(file).includes(operator));
  expect(operators.filter((operator) => denied.includes(operator))).toEqual([]);
}

describe.each(files)('$path', (file) => {
  // What gathers facts takes seconds to plan.
  it.each(file.facts === null ? FORMS : [PRESENT])(
    'is a good plan, without a warning, %s',
    (_name, form) => expectGoodPlan(file, form(smallest(file))),
    60_000,
  );

  if (file.page !== null)
    it(
      'counts the whole list without a warning',
      () => expectGoodPlan(file, parse(smallest(file, true))),
      60_000,
    );

  const isText = file.when.some(({ path }) => path.join('.') === 'filter.text');
  if (BY_INDEX[file.type]?.includes(file.field) && !isText)
    it.each(FORMS)(
      'takes a page from an index in its order, %s',
      async (_name, form) => {
        const { plan } = await explain(form(smallest(file)));
        const key = `${file.columns[0]?.name}.${file.page?.key}`;
        const name = file.page?.key ?? '';
        const ways = above(
          plan,
          ({ operator, details }) => /^Node\w*Index\w*(Seek|Scan)/.test(operator) && details.includes(name),
        );
        expect(ways.length, `an index that holds ${key}`).toBeGreaterThan(0);
        for (const way of ways) {
          const end = way.findIndex(({ operator }) => operator === 'Limit');
          const below = way.slice(0, end < 0 ? way.length : end).map(({ operator }) => operator);
          expect(end, `Limit over the index of ${key}: ${below.join(' < ')}`).toBeGreaterThanOrEqual(0);
          expect(
            below.filter((operator) => WHOLE.test(operator)),
            below.join(' < '),
          ).toEqual([]);
        }
      },
      60_000,
    );
});

describe('the tests of plans', () => {
  it('see a scan, a sort and an unknown property', async () => {
    const { plan, notifications } = await database.read(
      'EXPLAIN MATCH (s:Statement) WHERE s.act STARTS WITH $act AND s.nobodyHasThis IS NULL RETURN s ORDER BY s.certainty LIMIT 3',
    );
    const operators = plan === undefined ? [] : operatorsOf(plan).map(({ operator }) => operator);
    expect(operators).toContain('NodeByLabelScan');
    expect(operators.some((operator) => WHOLE.test(operator))).toBe(true);
    expect(notifications.map(({ status }) => status).sort()).toEqual(['01N52', '01N60']);
  });
});
