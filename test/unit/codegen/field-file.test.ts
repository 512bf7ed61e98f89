import { describe, expect, it } from 'vitest';
import { parseFieldFile } from '../../../src/codegen/field-file.ts';

const PATH = 'cypher/Claim/statements.cypher';
const BODY = `MATCH (statement:Statement)
WHERE statement.claimId = claim.id AND statement.saidSort < $after AND statement.recordedAt <= $view.known
RETURN statement ORDER BY statement.claimId DESC, statement.saidSort DESC LIMIT $first`;
const HEADER = '// Statements on a claim.\n// @field Claim.statements\n';

const parsed = (header: string, body = BODY, path = PATH) =>
  parseFieldFile(path, `${HEADER}${header}${body}`);

describe('a field file', () => {
  it('is taken apart', () => {
    expect(parsed('// @page saidSort desc\n')).toEqual({
      path: PATH,
      type: 'Claim',
      field: 'statements',
      variant: null,
      when: [],
      parent: 'claim',
      match: [
        'MATCH (statement:Statement)\nWHERE statement.claimId = claim.id AND statement.saidSort < ',
        'after',
        ' AND statement.recordedAt <= $view.known',
      ],
      columns: [{ name: 'statement', expression: ['statement'] }],
      order: 'statement.claimId DESC, statement.saidSort DESC',
      outerOrder: '{0}.claimId DESC, {0}.saidSort DESC',
      limit: ['', 'first', ''],
      page: { key: 'saidSort', descending: true, column: false },
      parameters: ['after', 'first'],
      readsView: true,
      transforms: {},
      aligned: null,
      either: [],
      ordered: [],
      facts: null,
      known: [],
      ambiguous: null,
      unknown: false,
      scope: 'view',
    });
  });

  it('of Query has no parent, and of SourceVersion has sourceVersion', () => {
    const query = parseFieldFile('cypher/Query/x.cypher', '// @field Query.x\nRETURN 1 AS x');
    const version = parseFieldFile(
      'cypher/SourceVersion/x.cypher',
      '// @field SourceVersion.x\nRETURN 1 AS x',
    );
    expect([query.parent, version.parent]).toEqual([null, 'sourceVersion']);
  });

  it('takes the last RETURN outside of brackets, and ORDER BY and LIMIT behind it', () => {
    const file = parsed(
      '',
      `CALL (claim) { MATCH (s) RETURN s ORDER BY s.a LIMIT 3 UNION MATCH (t) RETURN t AS s }
WITH s ORDER BY s.b LIMIT 7
WITH s WHERE COUNT { MATCH (s) RETURN s } > 0
RETURN s, s.rank AS rank ORDER BY rank, s.id DESC LIMIT $first`,
    );
    expect([file.order, file.outerOrder, file.limit]).toEqual([
      'rank, s.id DESC',
      '{1}, {0}.id DESC',
      ['', 'first', ''],
    ]);
    expect(file.columns).toEqual([
      { name: 's', expression: ['s'] },
      { name: 'rank', expression: ['s.rank'] },
    ]);
  });

  it('may do without ORDER BY and LIMIT', () => {
    const file = parsed('', 'WITH claim AS attribution WHERE claim:Attribution RETURN attribution');
    expect([file.order, file.outerOrder, file.limit]).toEqual(['', null, null]);
    expect(parsed('', 'RETURN claim LIMIT 1')).toMatchObject({ order: '', outerOrder: null, limit: ['1'] });
  });

  it('names an order by the column, and not by a property of the same name', () => {
    const file = parsed('', 'RETURN claim AS name ORDER BY claim.name, name.name, coalesce(name.x, $first)');
    expect(file.outerOrder).toBe('claim.name, {0}.name, coalesce({0}.x, $first)');
  });

  it('takes parameters in texts for what they are: texts', () => {
    const file = parsed('', "MATCH (s) WHERE s.x = '$after' AND s.`$first` = $kinds // $no\nRETURN s");
    expect(file.parameters).toEqual(['kinds']);
    expect(file.match).toEqual(["MATCH (s) WHERE s.x = '$after' AND s.`$first` = ", 'kinds', '']);
  });

  it('takes parameters in columns and in the limit', () => {
    const file = parsed('', 'RETURN s, s.x + $after AS rank ORDER BY rank LIMIT $first');
    expect(file.columns[1]).toEqual({ name: 'rank', expression: ['s.x + ', 'after', ''] });
    expect(file.parameters).toEqual(['after', 'first']);
  });
});

describe('the headers of a field file', () => {
  it('@when names arguments that must have a value, one of some words, or none', () => {
    const file = parseFieldFile(
      'cypher/Claim/statements.OLDEST_SAID.cypher',
      `${HEADER}// @when filter.speaker\n// @when orderBy = OLDEST_SAID\n// @when filter.stance = AFFIRMS|DENIES\n// @when no filter.text\n${BODY}`,
    );
    expect(file.variant).toBe('OLDEST_SAID');
    expect(file.when).toEqual([
      { path: ['filter', 'speaker'], absent: false, words: null },
      { path: ['orderBy'], absent: false, words: ['OLDEST_SAID'] },
      { path: ['filter', 'stance'], absent: false, words: ['AFFIRMS', 'DENIES'] },
      { path: ['filter', 'text'], absent: true, words: null },
    ]);
  });

  it('@page may name a further column', () => {
    const file = parsed('// @page rank asc\n', 'RETURN s, s.x AS rank ORDER BY rank LIMIT $first');
    expect(file.page).toEqual({ key: 'rank', descending: false, column: true });
  });

  it.each([
    ['@argument filter.text lucene', { transforms: { 'filter.text': 'lucene' } }],
    ['@aligned ids', { aligned: 'ids' }],
    ['@either id name', { either: ['id', 'name'] }],
    ['@ordered from to', { ordered: ['from', 'to'] }],
    ['@known to', { known: ['to'] }],
    ['@ambiguous name', { ambiguous: 'name' }],
    ['@unknown', { unknown: true }],
    ['@scope given', { scope: 'given' }],
    ['@scope none', { scope: 'none' }],
    ['@try MATCH (claim:Claim) RETURN claim LIMIT 1', {}],
    ['@allow NodeByLabelScan: there are few', {}],
  ])('%s is known', (header, expected) => {
    expect(parsed(`// ${header}\n`)).toMatchObject(expected);
  });

  it.each([
    ['// @pgae saidSort desc\n', 'unknown header @pgae'],
    ['// @page saidSort\n', '@page saidSort: the form is «key asc» or «key desc»'],
    ['// @page saidSort down\n', '@page saidSort down'],
    ['// @scope all\n', '@scope all: known are given, history, none'],
    ['// @known from to\n', '@known from to: rows are read as known at one instant'],
  ])('%j is refused, with the path', (header, message) => {
    expect(() => parsed(header)).toThrow(`${PATH}: ${message}`);
  });

  it.each([
    ['no @field', '// Statements.\nRETURN 1 AS x', 'the header must say @field Claim.statements'],
    ['the @field of another place', '// @field Claim.denials\nRETURN 1 AS x', 'the header must say @field'],
    ['no RETURN', `${HEADER}MATCH (n)`, 'no RETURN'],
    ['RETURN only in brackets', `${HEADER}CALL () { RETURN 1 AS x }`, 'no RETURN'],
    ['a column without a name', `${HEADER}RETURN s.x`, '«s.x» in RETURN needs a name: AS …'],
    ['RETURN DISTINCT', `${HEADER}RETURN DISTINCT s`, '«DISTINCT s» in RETURN needs a name'],
    ['an open string', `${HEADER}RETURN 'x AS s`, "no closing '"],
  ])('%s is refused, with the path', (_, text, message) => {
    expect(() => parseFieldFile(PATH, text)).toThrow(`${PATH}: ${message}`);
  });

  it('a name that is no place of a field file is refused', () => {
    expect(() => parseFieldFile('cypher/Claim/a/b.cypher', '// @field Claim.a\nRETURN 1 AS x')).toThrow(
      'cypher/Claim/a/b.cypher: ',
    );
  });
});
