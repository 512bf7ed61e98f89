import { describe, expect, it } from 'vitest';
import { FIELD_FILES } from '../../../src/generated/fields.ts';
import { createApi } from '../../../src/modules/index.ts';
import { smallestOperations } from '../../cypher/support/smallest-operation.ts';
import { composed, refusal } from './composed.ts';

const api = createApi();

describe('@asOf', () => {
  const viewOf = (directive: string, variables = {}, declared = '') =>
    composed(`query A${declared} ${directive} { claims { nodes { id } } }`, variables, api).parameters.view;

  it('without it, the graph is read as it is now', () => {
    const now = { known: '9999-12-30T23:59:59.999Z', said: '9999-12-31', clearance: 0, review: 2 };
    expect(viewOf('')).toEqual(now);
    expect(viewOf('@asOf')).toEqual(now);
    expect(viewOf('@asOf(known: null, said: null)')).toEqual(now);
    expect(viewOf('@asOf(known: "9999-12-31T12:00:00Z")')).toEqual(now);
  });

  it('takes literals and variables, in any offset', () => {
    expect(viewOf('@asOf(known: "2023-06-15T12:00:00+02:00", said: "2023-06-14")')).toMatchObject({
      known: '2023-06-15T10:00:00.000Z',
      said: '2023-06-14',
    });
    expect(viewOf('@asOf(known: $at)', { at: '2023-06-15T12:00:00Z' }, '($at: DateTime)')).toMatchObject({
      known: '2023-06-15T12:00:00.000Z',
      said: '9999-12-31',
    });
    expect(viewOf('@asOf(said: $day)', {}, '($day: Date = "2023-06-15")')).toMatchObject({
      said: '2023-06-15',
    });
  });

  it.each([
    '2023-06-15',
    '2023-06-15T25:00:00Z',
    '2023-02-30T00:00:00Z',
    '9999-12-31T23:00:00-05:00',
    '0000-01-01T00:00:00+05:00',
  ])('refuses %s: no instant', (known) => {
    expect(() => viewOf(`@asOf(known: "${known}")`)).toThrow('DateTime');
  });
});

describe('what the present fulfils', () => {
  const smallest = smallestOperations(api.schema, FIELD_FILES);
  const files = [...FIELD_FILES.values()].flat();
  const KNOWN = /\w+\.recordedAt <= \$view\.known/g;
  const textOf = (operation: string, directive = '') =>
    composed(`query A ${directive} ${operation}`, {}, api).text;

  it('is in no text without @asOf, but where a file asks for the past', () => {
    const left = files.filter(
      (file) =>
        textOf(smallest(file))
          .replace(/^.*\bentry\..*$/gm, '')
          .match(KNOWN) !== null,
    );
    expect(left.map(({ path }) => path)).toEqual(['cypher/Statement/history.cypher']);
    expect(files.filter((file) => textOf(smallest(file)).includes('saidBy <= $view.said')).length).toBe(0);
  });

  it('is left out for what @asOf does not name alone', () => {
    const operation = '{ statements { nodes { speaker { name } } } }';
    const [known, said] = ['known: "2020-01-01T00:00:00Z"', 'said: "2020-01-01"'];
    const counts = ['', `@asOf(${known})`, `@asOf(${said})`, `@asOf(${known}, ${said})`].map((directive) => {
      const text = textOf(operation, directive);
      return [text.match(KNOWN)?.length ?? 0, text.match(/saidBy <= \$view\.said/g)?.length ?? 0];
    });
    expect(counts).toEqual([
      [0, 0],
      [2, 0],
      [0, 1],
      [2, 1],
    ]);
  });

  it('lets a relationship lead to its record at once', () => {
    const operation = '{ statements { nodes { hedges { exact } } } }';
    expect(textOf(operation)).toContain(
      '-[:HEDGED_BY]->(hedge:Hedge) WHERE hedge.supersededAt > $view.known',
    );
    expect(textOf(operation, '@asOf(known: "2020-01-01T00:00:00Z")')).toContain('hedge.id = head.id');
  });
});

describe('arguments that a document gives no value for', () => {
  const textOf = (given: string, declared = '') =>
    composed(`query A${declared} { statements${given} { totalCount nodes { act } } }`, {}, api).text;

  it('are asked about nowhere', () => {
    for (const given of ['', '(filter: {})', '(filter: null)', '(filter: {acts: null, review: null})'])
      expect(textOf(given)).not.toContain('IS NULL');
  });

  it('are told apart from others', () => {
    const conditions = (text: string) =>
      [...text.matchAll(/\$statements_filter\.(\w+) IS NULL/g)].map(([, name]) => name);
    expect(conditions(textOf('(filter: {acts: [DENY], stance: DENIES})'))).toEqual([
      'acts',
      'stance',
      'acts',
      'stance',
    ]);
    expect(conditions(textOf('(filter: {acts: $acts})', '($acts: [SpeechAct!])'))).toEqual(['acts', 'acts']);
    expect(conditions(textOf('(filter: $filter)', '($filter: StatementFilter)')).length).toBeGreaterThan(10);
  });

  it('leave what is true without them', () => {
    expect(textOf('')).toContain('statement.reviewRank >= $view.review');
    expect(textOf('(filter: {review: [PROPOSED]})')).toContain('THEN $view.review ELSE 0 END');
  });
});

describe('instants that are compared', () => {
  const ask = (directive: string, selection: string) =>
    composed(
      `query A ${directive} { changes(from: "2020-01-01T00:00:00Z", to: "2024-01-01T00:00:00Z") { ${selection} } }`,
      {},
      api,
    );
  const LISTS = `recorded { nodes { claim { text } } } revised { nodes { before { claim { text } } after { id } } }
    retracted { totalCount } statuses { claim { text } before }`;

  it('are none later than the one that the operation is read as of', () => {
    const [from, to] = ['2020-01-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z'];
    expect(ask('', 'to').parameters).toMatchObject({ changes_from: from, changes_to: to });
    const known = '2022-01-01T00:00:00.000Z';
    expect(ask(`@asOf(known: "${known}")`, 'to').parameters).toMatchObject({
      changes_from: from,
      changes_to: known,
    });
  });

  it('take the place of the view’s own in all that is read below them, and nowhere else', () => {
    expect(ask('', LISTS).text).not.toContain('$view.known');
    const beside = ask('', 'to').text;
    const claims = composed('{ claims(first: 1) { nodes { id } } }', {}, api).text;
    expect(beside).not.toContain('$view.known');
    expect(claims).toContain('$view.known');
    expect(claims).not.toContain('changes_');
  });

  it('each have their own: what is revised is read before as of the one, after as of the other', () => {
    const { text } = ask('', 'revised { nodes { before { claim { text } } after { claim { text } } } }');
    const claims = [...text.matchAll(/claim\.supersededAt > \$(\w+)/g)].map(([, name]) => name);
    expect(claims.toSorted()).toEqual(expect.arrayContaining(['changes_from', 'changes_to']));
  });

  it('must be in order', () => {
    const text = '{ changes(from: "2024-01-01T00:00:00Z", to: "2024-01-01T00:00:00Z") { to } }';
    expect(refusal(text, {}, api)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'Query.changes(from:): 2024-01-01T00:00:00.000Z is not before to, 2024-01-01T00:00:00.000Z',
      details: { argument: 'from' },
    });
  });
});
