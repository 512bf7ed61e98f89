import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/neo4j/index.ts';
import { createComparison } from './reference/compare.ts';
import type { Label } from './reference/graph.ts';
import { lateInstant } from './reference/pools.ts';
import { seeded } from './reference/random.ts';
import { randomGraph } from './reference/random-graph.ts';
import { writeGraph } from './reference/write-graph.ts';

const database = connect({
  uri: inject('neo4jUri'),
  user: inject('neo4jUser'),
  password: inject('neo4jPassword'),
  readTimeoutMs: 60_000,
});
const { compare } = createComparison(database);
const graph = randomGraph(7, 1978);
const cursors = new Map<string, Set<string>>();
let remove = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  remove = await writeGraph(database, graph);
});

afterAll(async () => {
  await remove();
  await database.close();
});

const idsOf = (label: Label): readonly string[] => [
  ...new Set(graph.states.filter((state) => state.label === label).map(({ id }) => id)),
];

/** Views of the graph: with everything, and right before and at changes, where archives are read. */
const VIEWS = (() => {
  const random = seeded(1);
  const instants = [lateInstant({ graph, cursors }), ...random.some(graph.instants, 6)];
  return instants.flatMap((known, index) => [
    { known, said: null, clearance: 4 },
    { known, said: index % 2 === 0 ? '2001-02-06' : '2001-01-05', clearance: 4 },
    { known, said: index % 3 === 0 ? '2001-03-08' : null, clearance: index % 4 },
  ]);
})();

/** Asks one operation with variables `$known` and `$said` in every view, and gives the answers. */
async function everywhere(
  fields: string,
  values: readonly Readonly<Record<string, unknown>>[] = [{}],
  declared = '',
) {
  const text = `query Corner($known: DateTime!, $said: Date${declared}) @asOf(known: $known, said: $said) ${fields}`;
  const answers: string[] = [];
  for (const [index, { known, said, clearance }] of VIEWS.entries()) {
    const variables = { known, said, ...values[index % values.length] };
    const answer = await compare({ text, variables, known, said, fields: [] }, { graph, cursors }, clearance);
    answers.push(JSON.stringify(answer.data));
  }
  return answers.join('\n');
}

const withId = (label: Label) => idsOf(label).map((id) => ({ id }));
const SLOW = 120_000;

/** All that leads on from each type, for all records at once. */
const SWEEPS: Readonly<Record<string, string>> = {
  claims: `{ claims(first: 100) { nodes { id text kind marking review recordedAt
    denials { totalCount nodes { id } } statements { totalCount } counterclaims { totalCount } supports { nodes { id } }
    attribution { role responsibility actor { id name } of { ... on Activity { name } ... on ThreatActor { name } } }
    about { id } assessments { id } contradicts { claim { id } } entails { claim { id } } entailedBy { claim { id } } } } }`,
  'statements and what they are made from': `{ statements(first: 100) { nodes { id act revision
    speaker { id name } source { id title } claim { id text } onBehalfOf { id name } hedges { id exact }
    passage { id } passages { role passage { id } } reportedThrough { stated source { id } } said { latest } } } }`,
  'statements and their replies': `{ statements(first: 100) { nodes { id argument { id } arguments { id kind }
    assessments { id } answers { aspect statement { id } } answeredBy { nodes { id } } relays { how statement { id } }
    relayedBy { totalCount } retracts { id } retractedBy { id } corrects { id } correctedBy { id }
    related { kind statement { id } } } } }`,
  agents: `{ agents(first: 100) { nodes { id name kind names { nodes { text coinedBy { id } } } partOf { agent { id } }
    speaksFor { role agent { id } } spokespersons { agent { id } } identityJudgements { id by { id } between { id } }
    statements { totalCount } denials { totalCount nodes { id } } attributions { nodes { role claim { id } } } } } }`,
  'statements in every order': `{ claims(first: 100) { nodes {
    a: statements(first: 2, orderBy: OLDEST_SAID) { nodes { id } pageInfo { endCursor hasNextPage } }
    b: statements(first: 2, orderBy: NEWEST_RECORDED) { nodes { id } totalCount } } }
    c: statements(first: 5, orderBy: NEWEST_RECORDED) { nodes { id } totalCount }
    d: claims(first: 5, orderBy: TEXT) { nodes { id } } }`,
  'sources and activities': `{ sources(first: 100) { nodes { id title publisher { id } publishedAt { latest }
    statements { totalCount } assessments { id } versions { id text derivedFrom { how source { id } } source { id } } } }
    activities { nodes { id name period { from to } claims { nodes { id } } attributions { nodes { role } } } }
    statementCounts { act stance count } }`,
};

describe('a corner of the API answers as the reference does', () => {
  it.each<[string, string]>([
    [
      'pages of nothing',
      '{ claims(first: 0) { nodes { id } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    ],
    [
      'one list asked for twice, with other arguments',
      '{ a: claims(first: 1) { nodes { id } totalCount } b: claims(first: 2, orderBy: TEXT) { nodes { id } totalCount } c: claims(first: 1) { edges { cursor } } }',
    ],
    [
      'one list asked for in parts',
      '{ claims(first: 3) { nodes { text } } ...F claims(first: 3) { nodes { kind statements(first: 1) { totalCount } } } } fragment F on Query { claims(first: 3) { totalCount nodes { statements(first: 1) { nodes { act speaker { name } } } } } }',
    ],
    [
      'response keys like no others',
      '{ __proto__: claims(first: 2) { constructor: nodes { __proto__: text toString: statements(first: 1) { hasOwnProperty: totalCount then: nodes { __typename: id } } } } }',
    ],
    [
      'nothing but types',
      '{ __typename claims { __typename nodes { __typename } edges { __typename node { __typename } } pageInfo { __typename } } }',
    ],
    [
      'empty lists in filters',
      '{ a: statements(filter: {acts: []}) { totalCount nodes { id } } b: statements(filter: {speaker: []}) { totalCount nodes { id } } c: claims(filter: {kinds: [], about: []}) { totalCount } d: nodes(ids: []) { id } }',
    ],
    [
      'null for everything',
      '{ statements(first: null, after: null, orderBy: null, filter: null) { totalCount } claims(orderBy: null, filter: {kinds: null, about: null, text: null}) { totalCount } agents(filter: {kinds: null, nameBegins: null}) { totalCount } }',
    ],
    [
      'undated statements at the end of time',
      '{ a: statements(filter: {saidTo: "9999-12-31"}) { totalCount } b: statements(filter: {saidFrom: "0001-01-01"}) { totalCount } c: statements { totalCount } }',
    ],
    [
      'words and orders',
      '{ a: claims(filter: {text: "alpha"}, orderBy: OLDEST_RECORDED) { totalCount nodes { text } } b: claims(filter: {text: "JOSE"}, orderBy: TEXT) { totalCount nodes { text } } c: claims(filter: {text: "bravo"}) { nodes { text } } }',
    ],
    [
      'only rejected and proposed statements',
      '{ statements(filter: {review: [REJECTED, PROPOSED]}) { totalCount nodes { review speaker { name review } claim { text review } source { title } } } }',
    ],
  ])(
    '%s',
    async (_, fields) => {
      await everywhere(fields);
    },
    SLOW,
  );

  it.each<[string, Label, string]>([
    [
      'totals of lists with an inner limit',
      'Claim',
      '{ statements(first: 1, filter: {claim: [$id]}) { totalCount nodes { id } pageInfo { hasNextPage } } attributions(first: 1, filter: {of: [$id]}) { totalCount } }',
    ],
    [
      'filters by agents, which start from an index of their own',
      'Agent',
      `{ statements(first: 2, filter: {speaker: [$id]}) { totalCount nodes { id speaker { id } } pageInfo { hasNextPage } }
        attributions(first: 2, filter: {actor: [$id]}) { totalCount nodes { actor { id } } }
        sources(filter: {publisher: [$id]}) { nodes { id } } claims(filter: {about: [$id]}) { nodes { id } } }`,
    ],
    [
      'filters by sources, which start from an index of their own',
      'Source',
      '{ statements(first: 3, filter: {source: [$id]}) { totalCount nodes { source { id } } } statementCounts(filter: {source: [$id]}) { count act } }',
    ],
    [
      'old states of claims, and what leads to them',
      'Claim',
      '{ claim(id: $id) { text contradicts { statedBy claim { text } } entails { claim { id } } entailedBy { claim { id } } about { id ... on Agent { name } } counterclaims { totalCount nodes { kind target { ... on Claim { id } } putForwardBy { id } } } } }',
    ],
    [
      'old states of statements, and what leads to them',
      'Statement',
      '{ statement(id: $id) { revision recordedAt supersededAt hedges { exact start } answers { aspect statement { id } } answeredBy { totalCount nodes { id } } retractedBy { id } correctedBy { id } relayedBy { nodes { id } } related { kind statement { id } } } }',
    ],
    [
      'agents and their ties',
      'Agent',
      '{ agent(id: $id) { partOf { agent { name } period { from to } } speaksFor { role agent { id } } spokespersons { asWritten agent { id } } identityJudgements { verdict between { id } by { name } } names(first: 1) { totalCount nodes { text agent { id } coinedBy { id } } } } }',
    ],
    [
      'records that others are made from, and may not be seen',
      'Assessment',
      '{ node(id: $id) { id ... on Assessment { by { name } of { __typename ... on Statement { id } ... on Claim { id } ... on Source { title } } } } }',
    ],
    [
      'names whose agent may not be seen',
      'Name',
      '{ nodes(ids: [$id, $id, "nam_aaaaaaaaaaaaaaaaaaaaaaaaaa"]) { id ... on Name { text agent { name } } } }',
    ],
    [
      'reporting chains with hops without a source',
      'Statement',
      '{ statement(id: $id) { reportedThrough { stated source { title } } passages { role passage { exact } } passage { exact sourceVersion { source { id } } } } }',
    ],
  ])(
    '%s',
    async (_, label, fields) => {
      const answers = await everywhere(fields, withId(label), ', $id: ID!');
      // Something must have been found, or nothing was compared.
      expect(answers).toMatch(/":(\[\{|"\w)/);
    },
    SLOW,
  );

  it.each(Object.entries(SWEEPS))(
    'everything of all %s',
    async (_, fields) => {
      expect(await everywhere(fields)).toMatch(/":\[\{/);
    },
    SLOW,
  );

  it(
    'pages are the list, whole and in order',
    async () => {
      const known = lateInstant({ graph, cursors });
      const text = `query Pages($after: String, $known: DateTime!) @asOf(known: $known) {
      statements(first: 5, after: $after, orderBy: OLDEST_SAID) { nodes { id } pageInfo { hasNextPage endCursor } totalCount }
    }`;
      const found: string[] = [];
      let total = -1;
      for (let after: string | null = null, more = true; more; ) {
        const variables = { after, known };
        const { data } = await compare(
          { text, variables, known, said: null, fields: [] },
          { graph, cursors },
          4,
        );
        const { statements } = data as {
          statements: {
            nodes: { id: string }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
            totalCount: number;
          };
        };
        found.push(...statements.nodes.map(({ id }) => id));
        total = statements.totalCount;
        more = statements.pageInfo.hasNextPage;
        after = statements.pageInfo.endCursor;
      }
      expect(found).toHaveLength(total);
      expect(new Set(found).size).toBe(total);
      expect(total).toBeGreaterThan(5);
    },
    SLOW,
  );
});
