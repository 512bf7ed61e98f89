import { describe, expect, it } from 'vitest';
import { cypherFiles, STATEMENT_FOLDERS } from '../../src/codegen/tree.ts';
import { viewFaults } from './view-checks.ts';

const files = cypherFiles('cypher').filter(
  ({ path }) => !STATEMENT_FOLDERS.includes(path.split('/')[1] ?? ''),
);

function parentOf(path: string): string | null {
  const type = path.split('/')[1] ?? '';
  return type === 'Query' ? null : type.charAt(0).toLowerCase() + type.slice(1);
}

describe('a field file reads what the view shows, and nothing else', () => {
  it('there are files', () => {
    expect(files.length).toBeGreaterThan(90);
  });

  it.each(files)('$path', ({ path, text }) => {
    expect(viewFaults(text, parentOf(path))).toEqual([]);
  });
});

const VIEW = 'x.recordedAt <= $view.known AND x.supersededAt > $view.known AND x.marking <= $view.clearance';
const FULL = `${VIEW} AND x.reviewRank >= $view.review`;
const SAID = `${FULL} AND x.saidBy <= $view.said`;

describe('a text without a check is found out', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'no check at all',
      'MATCH (x:Claim) WHERE x.id = claim.id RETURN x',
      ['x:Claim is read without the check of known, superseded, marking, review'],
    ],
    [
      'no WHERE',
      'MATCH (x:Hedge) RETURN x',
      ['x:Hedge is read without the check of known, superseded, marking'],
    ],
    [
      'no known',
      `MATCH (x:Claim) WHERE ${FULL.replace('x.recordedAt <= $view.known AND ', '')} RETURN x`,
      ['x:Claim is read without the check of known'],
    ],
    [
      'no superseded',
      `MATCH (x:Claim) WHERE ${FULL.replace('x.supersededAt > $view.known AND ', '')} RETURN x`,
      ['x:Claim is read without the check of superseded'],
    ],
    [
      'no marking',
      `MATCH (x:Claim) WHERE ${FULL.replace('x.marking <= $view.clearance AND ', '')} RETURN x`,
      ['x:Claim is read without the check of marking'],
    ],
    ['no review', `MATCH (x:Claim) WHERE ${VIEW} RETURN x`, ['x:Claim is read without the check of review']],
    [
      'no said',
      `MATCH (x:Statement) WHERE ${FULL} RETURN x`,
      ['x:Statement is read without the check of said'],
    ],
    [
      'no said of a second label',
      `MATCH (x:Denial) WHERE ${FULL} RETURN x`,
      ['x:Denial is read without the check of said'],
    ],
    [
      'a check in a comment',
      `MATCH (x:Hedge) // WHERE ${VIEW}\nRETURN x`,
      ['x:Hedge is read without the check of known, superseded, marking'],
    ],
    [
      'a check in a string',
      `MATCH (x:Hedge) WHERE x.exact = '${VIEW}' RETURN x`,
      ['x:Hedge is read without the check of known, superseded, marking'],
    ],
    [
      'a check of another variable',
      `MATCH (y:Hedge), (x:Hedge) WHERE ${VIEW} RETURN y`,
      ['y:Hedge is read without the check of known, superseded, marking'],
    ],
    [
      'a check the other way round',
      `MATCH (x:Hedge) WHERE ${VIEW.replace('supersededAt >', 'supersededAt <')} RETURN x`,
      ['x:Hedge is read without the check of superseded'],
    ],
    [
      'a check behind OR',
      `MATCH (x:Hedge) WHERE ${VIEW} OR x.id = $id RETURN x`,
      ['x:Hedge is read without the check of known, superseded, marking'],
    ],
    [
      'a check in a bracket with OR',
      `MATCH (x:Hedge) WHERE (${VIEW} OR x.id = $id) RETURN x`,
      ['x:Hedge is read without the check of known, superseded, marking'],
    ],
    [
      'a check in a CASE',
      `MATCH (x:Hedge) WHERE CASE WHEN $id IS NULL THEN true ELSE ${VIEW} END RETURN x`,
      ['x:Hedge is read without the check of known, superseded, marking'],
    ],
    [
      'a check behind NOT',
      `MATCH (x:Hedge) WHERE NOT ${VIEW} RETURN x`,
      ['x:Hedge is read without the check of known, superseded, marking'],
    ],
    [
      'one branch of UNION',
      `CALL () { MATCH (x:Claim) WHERE ${FULL} RETURN x UNION MATCH (x:Agent) RETURN x } RETURN x`,
      ['x:Agent is read without the check of known, superseded, marking, review'],
    ],
    [
      'a head that is returned',
      'MATCH (claim)-[:ABOUT]->(x:Agent) RETURN x',
      ['x:Agent is read without the check of known, superseded, marking, review'],
    ],
    [
      'a head without a label',
      'MATCH (claim)-[:ABOUT]->(x) RETURN {agent: x} AS y',
      ['x is read without the check of known, superseded, marking, review'],
    ],
    [
      'a head whose name is looked at',
      'MATCH (claim)-[:ABOUT]->(x:Agent) RETURN x.name AS name',
      ['x:Agent is read without the check of known, superseded, marking, review'],
    ],
    [
      'a record that only has to be there',
      'WITH claim WHERE EXISTS { MATCH (x:Statement) WHERE x.id = claim.id } RETURN claim',
      ['x:Statement is read without the check of known, superseded, marking, review, said'],
    ],
    [
      'a full-text hit',
      "CALL db.index.fulltext.queryNodes('search', $text) YIELD node AS x, score WITH x RETURN x",
      ['x is read without the check of known, superseded, marking, review'],
    ],
    [
      'a tie',
      `MATCH (agent)-[tie:PART_OF]->(head) MATCH (x:Agent) WHERE x.id = head.id AND ${FULL} RETURN x`,
      ['tie (PART_OF) is read without the check of marking'],
    ],
    [
      'a tie that is a record of its own',
      `MATCH (statement)-[tie:RELATED]->(head) WHERE tie.marking <= $view.clearance MATCH (x:Statement) WHERE x.id = head.id AND ${SAID} RETURN x`,
      ['tie (RELATED) is read without the check of recordedAt, supersededAt, reviewRank'],
    ],
    [
      'a tie without a name',
      `MATCH (agent)-[:SPEAKS_FOR]->(head) MATCH (x:Agent) WHERE x.id = head.id AND ${FULL} RETURN x`,
      ['a relationship SPEAKS_FOR has no name to check it by'],
    ],
    [
      '@scope given',
      `// @scope given\nMATCH (x:Agent) WHERE x.supersededAt > $view.known RETURN x`,
      ['x:Agent is read without the check of known, marking'],
    ],
    [
      '@scope none',
      `// @scope none\nMATCH (x:Agent) WHERE ${FULL} RETURN x`,
      ['x is read, though @scope none'],
    ],
  ])('%s', (_, text, faults) => {
    expect(viewFaults(text, 'claim')).toEqual(faults);
  });

  it.each([
    ['all checks', `MATCH (x:Claim) WHERE ${FULL} RETURN x`],
    ['all checks of a statement', `MATCH (x:Statement) WHERE ${SAID} RETURN x`],
    ['a label that is not reviewed', `MATCH (x:Hedge) WHERE ${VIEW} RETURN x`],
    [
      'a filter by review',
      `MATCH (x:Claim) WHERE ${VIEW} AND x.reviewRank >= CASE WHEN $filter.review IS NULL THEN $view.review ELSE 0 END RETURN x`,
    ],
    [
      'a head that is looked up again',
      `MATCH (claim)-[:ABOUT]->(head:Agent) MATCH (x:Agent) WHERE x.id = head.id AND ${FULL} RETURN x`,
    ],
    [
      'a full-text hit that is compared',
      `CALL db.index.fulltext.queryNodes('search', $text) YIELD node MATCH (x:Claim) WHERE x = node AND ${FULL} RETURN x`,
    ],
    [
      'a place in an index, said to be one',
      `// @seek place: what is there is read again\nMATCH (place:Statement) WHERE place.claimId = claim.id WITH place.speakerId AS id MATCH (x:Agent) WHERE x.id = id AND ${FULL} RETURN x`,
    ],
    ['inputs of the parent', `// @scope given\nMATCH (x:Agent) WHERE ${VIEW} RETURN x`],
    [
      'nothing but the parent',
      '// @scope none\nWITH claim AS attribution WHERE claim:Attribution RETURN attribution',
    ],
    ['no record', '// @scope none\nOPTIONAL MATCH (m:__Neo4jMigration) RETURN m.version AS version'],
  ])('%s is enough', (_, text) => {
    expect(viewFaults(text, 'claim')).toEqual([]);
  });

  it('an instant that the parent compares is one for its own files, and for no others', () => {
    const compared = `MATCH (x:Claim) WHERE ${FULL} RETURN x`.replaceAll('$view.known', 'changes.from');
    expect(viewFaults(compared, 'changes')).toEqual([]);
    expect(viewFaults(compared, 'claim')).toEqual(['x:Claim is read without the check of known, superseded']);
    expect(viewFaults(compared.replaceAll('changes.from', 'changes.after'), 'changes')).toEqual([
      'x:Claim is read without the check of known, superseded',
    ]);
  });
});
