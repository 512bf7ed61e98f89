import { describe, expect, it } from 'vitest';
import { createApi } from '../../../src/modules/index.ts';
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
