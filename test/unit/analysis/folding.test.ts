import { describe, expect, it } from 'vitest';
import { foldOf, voicesOfAccused } from '../../../src/analysis/folding.ts';
import { know } from '../../../src/analysis/index.ts';
import { AFFILIATIONS, judged, partOf, speaksFor, world } from './world.ts';

const UNDATED = {};

describe('the fold of an agent', () => {
  it('leads over any number of steps to the top: Carmakal speaks for Google', () => {
    const known = know(world({ affiliations: AFFILIATIONS }));
    expect(foldOf(known, 'Carmakal', UNDATED)).toBe('Google');
    expect(foldOf(known, 'Google', UNDATED)).toBe('Google');
  });

  it('follows only what held on the days: Mandiant was no part of Google before September 2022', () => {
    const known = know(
      world({
        affiliations: [
          speaksFor('Carmakal', 'Mandiant'),
          partOf('Mandiant', 'Google', { earliest: '2022-09-12' }),
        ],
      }),
    );
    expect(foldOf(known, 'Carmakal', { earliest: '2022-09-01', latest: '2022-09-11' })).toBe('Mandiant');
    expect(foldOf(known, 'Carmakal', { earliest: '2022-09-01', latest: '2022-09-12' })).toBe('Google');
    expect(foldOf(known, 'Carmakal', { latest: '2022-09-11' })).toBe('Mandiant');
    expect(foldOf(known, 'Carmakal', { earliest: '2022-01-01' })).toBe('Google');
    expect(foldOf(known, 'Carmakal', UNDATED)).toBe('Google');
  });

  it('goes by ON_BEHALF_OF where the statement has it, and on from there', () => {
    const known = know(world({ affiliations: [...AFFILIATIONS, speaksFor('Carmakal', 'Barracuda')] }));
    expect(foldOf(known, 'Carmakal', UNDATED, ['Mandiant'])).toBe('Google');
    expect(foldOf(known, 'Carmakal', UNDATED, ['Security Council'])).toBe('Washington');
  });

  it('goes on from an agent that speaks on behalf of itself', () => {
    const known = know(world({ affiliations: AFFILIATIONS }));
    expect(foldOf(known, 'Carmakal', UNDATED, ['Carmakal'])).toBe('Google');
  });

  it('stays with the speaker where those spoken for have different tops', () => {
    const known = know(world({ affiliations: AFFILIATIONS }));
    expect(foldOf(known, 'Hodge', UNDATED, ['Security Council', 'Mandiant'])).toBe('Hodge');
    expect(foldOf(known, 'Hodge', UNDATED, ['Security Council', 'Washington'])).toBe('Washington');
  });

  it('ends below a fork whose ways end in different tops', () => {
    const known = know(
      world({
        affiliations: [
          speaksFor('Carmakal', 'Mandiant'),
          partOf('Mandiant', 'Google'),
          partOf('Mandiant', 'Barracuda'),
        ],
      }),
    );
    expect(foldOf(known, 'Carmakal', UNDATED)).toBe('Mandiant');
  });

  it('passes a fork whose ways meet again', () => {
    const known = know(
      world({
        affiliations: [
          speaksFor('Carmakal', 'Mandiant'),
          speaksFor('Carmakal', 'Google Cloud'),
          partOf('Mandiant', 'Google'),
          partOf('Google Cloud', 'Google'),
        ],
      }),
    );
    expect(foldOf(known, 'Carmakal', UNDATED)).toBe('Google');
  });

  it('is the highest agent on all ways where they meet and part again', () => {
    const known = know(
      world({
        affiliations: [
          speaksFor('Carmakal', 'Mandiant'),
          speaksFor('Carmakal', 'Google Cloud'),
          partOf('Mandiant', 'Google'),
          partOf('Google Cloud', 'Google'),
          partOf('Google', 'CNN'),
          partOf('Google', 'AFP'),
        ],
      }),
    );
    expect(foldOf(known, 'Carmakal', UNDATED)).toBe('Google');
  });

  it('never leads into a GROUP or a COUNTRY, nor on from a GROUP', () => {
    const known = know(
      world({
        affiliations: [...AFFILIATIONS, partOf('Washington', 'Five Eyes'), partOf('Five Eyes', 'Brussels')],
      }),
    );
    expect(foldOf(known, 'Hodge', UNDATED)).toBe('Washington');
    expect(foldOf(known, 'Foreign Ministry', UNDATED)).toBe('Beijing');
    expect(foldOf(known, 'Five Eyes', UNDATED)).toBe('Five Eyes');
    expect(foldOf(known, 'Five Eyes', UNDATED, ['Brussels'])).toBe('Five Eyes');
    expect(foldOf(known, 'Hodge', UNDATED, ['Five Eyes'])).toBe('Washington');
  });

  it('passes over an agent that the reader may not see', () => {
    const facts = world({ affiliations: AFFILIATIONS });
    const known = know({ ...facts, agents: facts.agents.filter(({ id }) => id !== 'Google Cloud') });
    expect(foldOf(known, 'Carmakal', UNDATED)).toBe('Mandiant');
    expect(foldOf(known, 'Carmakal', UNDATED, ['Google Cloud'])).toBe('Mandiant');
  });

  it('joins agents judged the same, at any remove, under the least name', () => {
    const known = know(
      world({ judgements: [judged('SAME', 'Mandiant', 'CNN'), judged('SAME', 'AFP', 'CNN')] }),
    );
    expect(['Mandiant', 'CNN', 'AFP'].map((agent) => foldOf(known, agent, UNDATED))).toEqual([
      'AFP',
      'AFP',
      'AFP',
    ]);
  });

  it('names a joined set by the least canonical name, and among equal names by the least id', () => {
    const agents = [
      { id: '1', kind: 'ORGANIZATION', name: 'Mandiant' },
      { id: '2', kind: 'ORGANIZATION', name: 'FireEye' },
      { id: '3', kind: 'ORGANIZATION', name: 'FireEye' },
    ] as const;
    const known = know(world({ agents, judgements: [judged('SAME', '1', '3'), judged('SAME', '3', '2')] }));
    expect(['1', '2', '3'].map((agent) => foldOf(known, agent, UNDATED))).toEqual(['2', '2', '2']);
  });

  it('leads on from a joined set by what each of its agents belongs to', () => {
    const known = know(
      world({
        judgements: [judged('SAME', 'Mandiant', 'AFP')],
        affiliations: [partOf('Mandiant', 'Google')],
      }),
    );
    expect(foldOf(known, 'AFP', UNDATED)).toBe('Google');
  });

  it('does not join a set that holds a pair judged different', () => {
    const known = know(
      world({
        judgements: [
          judged('SAME', 'Mandiant', 'CNN'),
          judged('SAME', 'AFP', 'CNN'),
          judged('DIFFERENT', 'AFP', 'Mandiant'),
        ],
      }),
    );
    expect(['Mandiant', 'CNN', 'AFP'].map((agent) => foldOf(known, agent, UNDATED))).toEqual([
      'Mandiant',
      'CNN',
      'AFP',
    ]);
  });

  it('takes a circle that the joining makes for one, under the least name', () => {
    const known = know(
      world({
        affiliations: [...AFFILIATIONS, partOf('Barracuda', 'Mandiant')],
        judgements: [judged('SAME', 'Google', 'Barracuda')],
      }),
    );
    expect(
      ['Carmakal', 'Mandiant', 'Google Cloud', 'Google'].map((id) => foldOf(known, id, UNDATED)),
    ).toEqual(['Barracuda', 'Barracuda', 'Barracuda', 'Barracuda']);
  });
});

describe('the voices of an accused', () => {
  const known = know(
    world({
      affiliations: [
        ...AFFILIATIONS,
        partOf('Brussels', 'China', { earliest: '2001-01-01', latest: '2001-12-31' }),
        partOf('Google', 'China'),
      ],
    }),
  );

  it('are its own fold', () => {
    expect(voicesOfAccused(known, 'Foreign Ministry', UNDATED)).toEqual(new Set(['Beijing']));
  });

  it('are for a country also those of the governments that were part of it on the day', () => {
    expect(voicesOfAccused(known, 'China', { earliest: '2023-06-15', latest: '2023-06-15' })).toEqual(
      new Set(['China', 'Beijing']),
    );
    expect(voicesOfAccused(known, 'China', { earliest: '2001-06-15', latest: '2001-06-15' })).toEqual(
      new Set(['China', 'Beijing', 'Brussels']),
    );
  });
});
