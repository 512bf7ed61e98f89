import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../../src/modules/index.ts';
import { composeDocument, composed } from './composed.ts';

const CLAIM = 'clm_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const OTHER = 'clm_bbbbbbbbbbbbbbbbbbbbbbbbbb';

/** Operations of one shape, written differently. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'other aliases and values': [
    '{ claims(first: 3) { nodes { text statements(first: 2) { nodes { act } } } } }',
    '{ a: claims(first: 9) { b: nodes { c: text d: statements(first: 1) { e: nodes { f: act } } } } }',
    'query Q($n: Int = 5) { claims(first: $n) { nodes { text statements(first: $n) { nodes { act } } } } }',
    '{ __proto__: claims { constructor: nodes { text statements { nodes { act } } } } }',
    '{ claims(first: 0, after: null) { nodes { text statements(first: null) { nodes { act } } } } }',
  ],
  'another order of fields': [
    '{ claims { nodes { statements { totalCount nodes { speaker { name } source { title } } } denials { totalCount } } } agents { nodes { name } } }',
    '{ agents { nodes { name } } claims { nodes { denials { totalCount } statements { nodes { source { title } speaker { name } } totalCount } } } }',
  ],
  fragments: [
    `{ claim(id: "${CLAIM}") { text statements { nodes { act speaker { name } } } } }`,
    `{ ...A } fragment A on Query { claim(id: "${CLAIM}") { ...B ...B } } fragment B on Claim { text statements { nodes { ... { act speaker { name } } } } }`,
    `{ claim(id: "${OTHER}") { ... on Claim { text } ... on Node { id } statements { nodes { act } nodes { speaker { ... on Agent { name } } } } } }`,
    `{ claim(id: "${CLAIM}") { statements { edges { cursor node { act speaker { name } } } pageInfo { endCursor } } text } }`,
  ],
  'the id of a record, which every row holds': [
    '{ statements { nodes { act } } }',
    '{ statements { nodes { id act __typename } } }',
  ],
  'what is read of the same properties': [
    '{ statements { nodes { said { latest } } } }',
    '{ statements { nodes { said { earliest latest } } } }',
  ],
  '@skip and @include that come to the same': [
    '{ claims { nodes { text statements { totalCount } } } }',
    '{ claims { nodes { text statements @include(if: true) { totalCount } denials @skip(if: true) { totalCount } } } }',
  ],
  'types of one family': [
    '{ agents { nodes { ... on Person { statements { totalCount } } ... on Group { statements { totalCount } } } } }',
    '{ agents { nodes { statements { totalCount } } } }',
  ],
  'the same twice, once': [
    `{ claim(id: "${CLAIM}") { statements(first: 2) { nodes { act } } } }`,
    `{ claim(id: "${CLAIM}") { a: statements(first: 2) { nodes { act } } b: statements(first: 2) { nodes { id } } } }`,
    `query Q($n: Int) { claim(id: "${CLAIM}") { a: statements(first: $n, after: null) { nodes { act } } b: statements(after: null, first: $n) { edges { cursor } } } }`,
  ],
  'other values of one filter': [
    '{ statements(filter: {acts: [DENY]}) { nodes { act } } }',
    '{ statements(filter: {acts: [ASSERT, DENY], stance: null}) { nodes { act } } }',
    'query Q($acts: [SpeechAct!]) { statements(filter: {acts: $acts}) { nodes { act } } }',
  ],
  'a filter that is not given': [
    '{ statements { nodes { act } } }',
    '{ statements(filter: {}, orderBy: NEWEST_SAID) { nodes { act } } }',
    '{ statements(filter: null, orderBy: null) { nodes { act } } }',
    '{ statements(filter: {acts: null}) { nodes { act } } }',
  ],
  'as of now': [
    '{ statements { nodes { speaker { name } } } }',
    'query Q @asOf { statements { nodes { speaker { name } } } }',
  ],
  'as of any instant': [
    'query Q @asOf(known: "2020-01-01T00:00:00Z") { statements { nodes { act } } }',
    'query Q($at: DateTime) @asOf(known: $at) { statements { nodes { act } } }',
  ],
};

/** Operations whose texts differ. */
const DIFFERENT: readonly string[] = [
  '{ statements { nodes { act } } }',
  '{ statements { nodes { stance } } }',
  '{ statements { totalCount } }',
  '{ statements { totalCount nodes { act } } }',
  '{ statements(orderBy: OLDEST_SAID) { nodes { act } } }',
  `{ statements(filter: {claim: ["${CLAIM}"]}) { nodes { act } } }`,
  `{ statements(filter: {claim: ["${CLAIM}"]}, orderBy: OLDEST_SAID) { totalCount nodes { act } } }`,
  '{ statements { nodes { speaker { name } } } }',
  '{ statements { nodes { speaker { name } source { title } } } }',
  '{ sources { nodes { versions { length } } } }',
  '{ sources { nodes { versions { text } } } }',
  '{ a: statements(first: 1) { nodes { act } } b: statements(first: 2) { nodes { act } } }',
  '{ statements(filter: {acts: [DENY]}) { nodes { act } } }',
  'query Q($filter: StatementFilter) { statements(filter: $filter) { nodes { act } } }',
  'query Q @asOf(known: "2020-01-01T00:00:00Z") { statements { nodes { act } } }',
  'query Q @asOf(said: "2020-01-01") { statements { nodes { act } } }',
];

describe('one shape, one text', () => {
  for (const [what, operations] of Object.entries(SAME)) {
    it(what, () => {
      const texts = operations.map((operation) => composed(operation).text);
      expect(texts).toEqual(texts.map(() => texts[0]));
    });
  }

  it('another shape, another text', () => {
    const texts = DIFFERENT.map((operation) => composed(operation).text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('no value and no alias is part of it', () => {
    const { text } = composed(
      `{ strange: claim(id: "${CLAIM}") { odd: statements(first: 77, filter: {acts: [DENOUNCE]}) { nodes { id } } } }`,
    );
    expect(text).not.toMatch(/strange|odd|77|DENOUNCE|clm_/);
  });

  it('every parameter of it has a value', () => {
    for (const operation of [...DIFFERENT, ...Object.values(SAME).flat()]) {
      const { text, parameters } = composed(operation);
      const named = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
      const missing = [...named].filter((name) => !(name in parameters));
      expect(missing, operation).toEqual([]);
    }
  });

  it('two calls of one field in one place have parameters of their own', () => {
    const { parameters } = composed(
      '{ a: claims(first: 1) { totalCount nodes { id } } b: claims(first: 2) { totalCount nodes { id } } }',
    );
    expect(
      Object.entries(parameters)
        .filter(([name]) => name.endsWith('_first'))
        .map(([, value]) => value),
    ).toEqual([1, 2]);
  });

  it('where nothing is read, there is none', () => {
    for (const operation of ['{ claims { __typename } }', '{ claims { nodes @skip(if: true) { id } } }'])
      expect(composed(operation).text).toBe('');
  });
});

describe('compiling', () => {
  it('happens once an operation, whatever the values', () => {
    const api = createApi();
    const document = parse(
      'query Q($n: Int, $id: ID!) { claim(id: $id) { statements(first: $n) { totalCount } } }',
    );
    composeDocument(api, document, { id: CLAIM });
    composeDocument(api, document, { id: OTHER, n: 5 });
    composeDocument(api, document, { id: CLAIM });
    expect(api.metrics).toMatchObject({ compilations: 1, cacheHits: 2, distinctTexts: 1 });
    expect(api.metrics.compileMilliseconds).toBeGreaterThan(0);
  });

  it('happens again where booleans of @skip or @include change the text', () => {
    const api = createApi();
    const document = parse(
      'query Q($a: Boolean!, $b: Boolean = false, $n: Int) { claims(first: $n) { totalCount @skip(if: $a) nodes @include(if: $b) { id } } }',
    );
    const texts = [{ a: true }, { a: false }, { a: true, b: true }, { a: true, n: 3 }].map(
      (variables) => composeDocument(api, document, variables).text,
    );
    expect(new Set(texts).size).toBe(3);
    expect(api.metrics).toMatchObject({ compilations: 3, cacheHits: 1 });
  });

  it('happens again where an argument picks another file', () => {
    const api = createApi();
    const document = parse(
      'query Q($order: StatementOrder, $filter: StatementFilter) { statements(orderBy: $order, filter: $filter) { totalCount } }',
    );
    const counts = [
      {},
      { order: null },
      { order: 'NEWEST_SAID' },
      { order: 'OLDEST_SAID' },
      { filter: { claim: null } },
      { filter: { claim: [CLAIM] } },
      { filter: { claim: [] } },
    ].map((variables) => {
      composeDocument(api, document, variables);
      return api.metrics.compilations;
    });
    expect(counts).toEqual([1, 1, 1, 2, 2, 3, 3]);
  });

  it('counts the texts of different documents once where they are the same', () => {
    const api = createApi();
    for (const operation of SAME['other aliases and values'] ?? []) composed(operation, {}, api);
    expect(api.metrics).toMatchObject({ compilations: 5, distinctTexts: 1 });
  });

  it('keeps few forms of one document', () => {
    const api = createApi();
    const names = Array.from({ length: 8 }, (_, index) => `b${index}`);
    const fields = names.map((name) => `${name}: totalCount @include(if: $${name})`).join(' ');
    const document = parse(
      `query Q(${names.map((name) => `$${name}: Boolean!`).join(', ')}) { claims { ${fields} nodes { id } } }`,
    );
    const ask = (number: number) =>
      composeDocument(
        api,
        document,
        Object.fromEntries(names.map((name, bit) => [name, (number >> bit) % 2 === 1])),
      );
    for (let number = 0; number < 256; number += 1) ask(number);
    expect(api.metrics).toMatchObject({ compilations: 256, distinctTexts: 2 });
    ask(255);
    expect(api.metrics).toMatchObject({ cacheHits: 1 });
  });

  it('looks at the fragments of its own operation only', () => {
    const document = parse(`
      query A { claims { totalCount } }
      query B($id: ID!) { ...F }
      fragment F on Query { statements(filter: {claim: [$id]}) { totalCount } }
    `);
    const api = createApi();
    expect(composeDocument(api, document, {}, 'A').text).toContain('claim:Claim');
    expect(composeDocument(api, document, { id: CLAIM }, 'B').text).toContain('statement.claimId = wanted');
  });

  it('takes time by the length of an operation, not by the sorts of agents on its way', () => {
    const depth = 40;
    const text = `{ agents { nodes ${'{ partOf { agent '.repeat(depth)}{ name }${' } }'.repeat(depth)} } }`;
    const begin = performance.now();
    expect(composed(text).text.split('PART_OF')).toHaveLength(depth + 1);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
