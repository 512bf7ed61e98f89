import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/analysis/facts.ts';
import { circularReportsOf, know, originsOf } from '../../../src/analysis/index.ts';
import { AFFILIATIONS, affirms, denies, says, tie, world } from './world.ts';

const SOURCES = [
  { id: 'dispatch', publisher: 'AFP' },
  { id: 'broadcast', publisher: 'CNN' },
  { id: 'article' },
  { id: 'blog' },
];

function origins(facts: Partial<Facts>, claims: readonly string[] = ['P']) {
  return originsOf(know(world({ affiliations: AFFILIATIONS, sources: SOURCES, ...facts })), claims);
}

function derived(from: string, to: string): Facts['derivations'][number] {
  return { from, version: `${from}:1`, to };
}

function found(least: number, most: number, voices: readonly string[] = [], unknown = 0, circular = false) {
  return { least, most, voices, unknown, circular };
}

describe('the independent origins of a claim', () => {
  it('are none where nobody affirms it', () => {
    expect(
      origins({
        statements: [denies('denies', 'Beijing', 'P'), affirms('claims', 'CNN', 'P'), says('back', 'CNN')],
        withdrawals: [tie('back', 'claims')],
      }),
    ).toEqual(found(0, 0));
  });

  it('are the distinct voices of those who say it', () => {
    expect(
      origins({
        statements: [
          affirms('1', 'Carmakal', 'P'),
          affirms('2', 'Mandiant', 'P'),
          affirms('3', 'Barracuda', 'P'),
        ],
      }),
    ).toEqual(found(2, 2, ['Barracuda', 'Google']));
  });

  it('are at the root of the relays: republications never count', () => {
    expect(
      origins({
        statements: [
          says('root', 'Mandiant'),
          affirms('dispatch', null, 'P', { source: 'dispatch' }),
          affirms('CNN said', 'CNN', 'P', { source: 'broadcast' }),
          affirms('article', null, 'P'),
        ],
        relays: [tie('dispatch', 'root'), tie('article', 'dispatch'), tie('CNN said', 'dispatch')],
      }),
    ).toEqual(found(1, 1, ['Google']));
  });

  it('are at a root that was taken back', () => {
    expect(
      origins({
        statements: [affirms('root', 'Mandiant', 'P'), says('back', 'Mandiant'), affirms('relay', null, 'P')],
        relays: [tie('relay', 'root')],
        withdrawals: [tie('back', 'root')],
      }),
    ).toEqual(found(1, 1, ['Google']));
  });

  it('are one at least and one for each narrator at most', () => {
    expect(
      origins({
        statements: [
          affirms('1', null, 'P', { source: 'dispatch' }),
          affirms('2', null, 'P', { source: 'dispatch' }),
          affirms('3', null, 'P', { source: 'blog' }),
        ],
      }),
    ).toEqual(found(1, 2, [], 2));
  });

  it('are, for a single narrator, one', () => {
    expect(origins({ statements: [affirms('1', null, 'P')] })).toEqual(found(1, 1, [], 1));
  });

  it('are at most those whose chain has a hop that nobody recorded', () => {
    expect(
      origins({
        statements: [
          affirms('1', 'Mandiant', 'P'),
          affirms('2', 'CNN', 'P', { chainRecorded: false }),
          affirms('3', 'Carmakal', 'P', { chainRecorded: false }),
        ],
      }),
    ).toEqual(found(1, 2, ['Google'], 1));
  });

  it('are not a narrator in a version made from a source that affirms it', () => {
    const statements = [affirms('1', 'Mandiant', 'P', { source: 'dispatch' }), affirms('2', null, 'P')];
    expect(origins({ statements, derivations: [derived('article', 'dispatch')] })).toEqual(
      found(1, 1, ['Google']),
    );
    expect(origins({ statements, derivations: [derived('article', 'broadcast')] })).toEqual(
      found(1, 2, ['Google'], 1),
    );
    expect(
      origins({
        statements,
        derivations: [{ from: 'article', version: 'article:2', to: 'dispatch' }],
      }),
    ).toEqual(found(1, 2, ['Google'], 1));
  });

  it('are not a narrator’s only where the source affirms this claim and is the direct one', () => {
    const derivations = [derived('article', 'blog'), derived('blog', 'dispatch')];
    expect(
      origins({
        statements: [affirms('1', 'Mandiant', 'P', { source: 'dispatch' }), affirms('2', null, 'P')],
        derivations,
      }),
    ).toEqual(found(1, 2, ['Google'], 1));
  });

  it('are a speaker’s also in a version made from a source that affirms it', () => {
    expect(
      origins({
        statements: [affirms('1', 'Mandiant', 'P', { source: 'dispatch' }), affirms('2', 'CNN', 'P')],
        derivations: [derived('article', 'dispatch')],
      }),
    ).toEqual(found(2, 2, ['CNN', 'Google']));
  });

  it('are, for statements that relay each other, one at most', () => {
    expect(
      origins({
        statements: [
          affirms('1', null, 'P'),
          affirms('2', 'CNN', 'P'),
          affirms('3', null, 'P', { source: 'blog' }),
          affirms('4', 'Mandiant', 'P'),
        ],
        relays: [tie('1', '2'), tie('2', '3'), tie('3', '1')],
      }),
    ).toEqual(found(1, 2, ['Google'], 1, true));
  });

  it('are, for narrators in sources that are made from each other, one at most', () => {
    expect(
      origins({
        statements: [
          affirms('1', null, 'P', { source: 'article' }),
          affirms('2', null, 'P', { source: 'blog' }),
          affirms('3', 'Mandiant', 'P', { source: 'blog' }),
        ],
        derivations: [derived('article', 'blog'), derived('blog', 'article')],
      }),
    ).toEqual(found(1, 2, ['Google'], 1, true));
  });

  it('of several claims together are what each counts, united', () => {
    const statements = [
      affirms('1', 'Mandiant', 'P'),
      affirms('2', null, 'P', { source: 'blog' }),
      affirms('3', 'Mandiant', 'Q', { chainRecorded: false }),
      affirms('4', null, 'Q', { source: 'blog' }),
      affirms('5', 'Barracuda', 'Q'),
    ];
    expect(origins({ statements }, ['P', 'Q', 'P'])).toEqual(found(2, 3, ['Barracuda', 'Google'], 1));
    expect(origins({ statements }, [])).toEqual(found(0, 0));
  });
});

describe('circular reports', () => {
  it('are the circles of relays and of derived sources, each from its least id on', () => {
    const known = know(
      world({
        sources: SOURCES,
        statements: ['c', 'a', 'b', 'd', 'e'].map((id) => affirms(id, null, 'P')),
        relays: [tie('b', 'a'), tie('a', 'c'), tie('c', 'b'), tie('d', 'a'), tie('c', 'e')],
        derivations: [derived('blog', 'article'), derived('article', 'blog'), derived('dispatch', 'blog')],
      }),
    );
    expect(circularReportsOf(known)).toEqual([
      { kind: 'RELAYS', statements: ['a', 'c', 'b'], sources: [] },
      { kind: 'DERIVED_FROM', statements: [], sources: ['article', 'blog'] },
    ]);
  });

  it('are none where every chain ends', () => {
    const known = know(
      world({
        statements: ['a', 'b', 'c'].map((id) => affirms(id, null, 'P')),
        relays: [tie('a', 'b'), tie('b', 'c'), tie('a', 'c')],
      }),
    );
    expect(circularReportsOf(known)).toEqual([]);
  });
});
