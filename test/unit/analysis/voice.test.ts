import { describe, expect, it } from 'vitest';
import { isLive, know, voiceOf } from '../../../src/analysis/index.ts';
import {
  AFFILIATIONS,
  affirms,
  agentVoice,
  on,
  partOf,
  publisherVoice,
  says,
  sourceVoice,
  tie,
  world,
} from './world.ts';

const SOURCES = [{ id: 'dispatch', publisher: 'AFP' }, { id: 'article' }];

describe('the voice of a statement', () => {
  it('is the top of its speaker’s fold on the day when it was said', () => {
    const known = know(
      world({
        affiliations: [partOf('Mandiant', 'Google', { earliest: '2022-09-12' })],
        statements: [says('early', 'Mandiant', on('2020-01-01')), says('late', 'Mandiant', on('2023-01-01'))],
      }),
    );
    expect(voiceOf(known, 'early')).toEqual(agentVoice('Mandiant'));
    expect(voiceOf(known, 'late')).toEqual(agentVoice('Google'));
  });

  it('is for a narrator the unnamed one of the publisher, else of the source', () => {
    const known = know(
      world({
        sources: SOURCES,
        statements: [says('told', null, { source: 'dispatch' }), says('written', null)],
      }),
    );
    expect(voiceOf(known, 'told')).toEqual(publisherVoice('AFP'));
    expect(voiceOf(known, 'written')).toEqual(sourceVoice('article'));
  });

  it('is for a narrator whose publisher is hidden the unnamed one of the source', () => {
    const facts = world({ sources: SOURCES, statements: [says('told', null, { source: 'dispatch' })] });
    const known = know({ ...facts, agents: [] });
    expect(voiceOf(known, 'told')).toEqual(sourceVoice('dispatch'));
  });

  it('is for a narrator’s relay the one of its roots, over any number of relays', () => {
    const known = know(
      world({
        affiliations: AFFILIATIONS,
        statements: [
          says('Carmakal said', 'Carmakal'),
          says('Mandiant said', 'Mandiant'),
          says('dispatch', null),
          says('article', null),
        ],
        relays: [
          tie('dispatch', 'Carmakal said'),
          tie('article', 'dispatch'),
          tie('article', 'Mandiant said'),
        ],
      }),
    );
    expect(voiceOf(known, 'article')).toEqual(agentVoice('Google'));
  });

  it.each([
    ['of two voices', says('other', 'Barracuda')],
    ['of which one has no speaker', says('other', null)],
  ])('is unnamed for a narrator’s relay of roots %s', (_, other) => {
    const known = know(
      world({
        statements: [says('Mandiant said', 'Mandiant'), other, says('relay', null)],
        relays: [tie('relay', 'Mandiant said'), tie('relay', 'other')],
      }),
    );
    expect(voiceOf(known, 'relay')).toEqual(sourceVoice('article'));
  });

  it('is unnamed for narrators in a circle, though a way leads out of it', () => {
    const known = know(
      world({
        statements: [says('one', null), says('other', null), says('root', 'Mandiant')],
        relays: [tie('one', 'other'), tie('other', 'one'), tie('other', 'root')],
      }),
    );
    expect(voiceOf(known, 'one')).toEqual(sourceVoice('article'));
    expect(voiceOf(known, 'other')).toEqual(sourceVoice('article'));
  });

  it('is a speaker’s own, though the statement relays another', () => {
    const known = know(
      world({
        statements: [says('CNN said', 'CNN'), says('root', 'Mandiant')],
        relays: [tie('CNN said', 'root')],
      }),
    );
    expect(voiceOf(known, 'CNN said')).toEqual(agentVoice('CNN'));
  });

  it('cannot be asked of a statement that the view does not show', () => {
    expect(() => voiceOf(know(world({})), 'hidden')).toThrow(
      'Unexpected statement hidden: it is not among the facts',
    );
  });
});

describe('a statement is', () => {
  const statement = affirms('claimed', 'Carmakal', 'P');
  const isClaimLive = (
    statements: readonly ReturnType<typeof says>[],
    withdrawals = [tie('back', 'claimed')],
  ) =>
    isLive(
      know(world({ affiliations: AFFILIATIONS, sources: SOURCES, statements: [...statements], withdrawals })),
      'claimed',
    );

  it('live when nothing takes it back', () => {
    expect(isClaimLive([statement], [])).toBe(true);
  });

  it.each([
    ['the same speaker', says('back', 'Carmakal')],
    ['another speaker of the same voice', says('back', 'Google Cloud')],
    ['the same speaker for somebody else', says('back', 'Carmakal', { onBehalfOf: ['Barracuda'] })],
  ])('not live when %s takes it back', (_, taker) => {
    expect(isClaimLive([statement, taker])).toBe(false);
  });

  it.each([
    ['another voice', says('back', 'Barracuda')],
    ['a narrator', says('back', null)],
  ])('live when %s takes it back', (_, taker) => {
    expect(isClaimLive([statement, taker])).toBe(true);
  });

  it('not live when a narrator’s is taken back by a narrator of the same publisher', () => {
    const told = affirms('claimed', null, 'P', { source: 'dispatch' });
    expect(isClaimLive([told, says('back', null, { source: 'dispatch' })])).toBe(false);
    expect(isClaimLive([told, says('back', null, { source: 'article' })])).toBe(true);
    expect(isClaimLive([told, says('back', 'AFP', { source: 'dispatch' })])).toBe(true);
  });

  it('not live when a narrator’s is taken back in the same source without a publisher', () => {
    expect(isClaimLive([affirms('claimed', null, 'P'), says('back', null)])).toBe(false);
  });

  it('live when its retraction was retracted, and not when that was, too', () => {
    const statements = [statement, says('back', 'Carmakal'), says('again', 'Carmakal')];
    expect(isClaimLive(statements, [tie('back', 'claimed'), tie('again', 'back')])).toBe(true);
    expect(
      isClaimLive(
        [...statements, says('third', 'Carmakal')],
        [tie('back', 'claimed'), tie('again', 'back'), tie('third', 'again')],
      ),
    ).toBe(false);
  });

  it('live when it is taken back in a circle', () => {
    expect(
      isClaimLive([statement, says('back', 'Carmakal')], [tie('back', 'claimed'), tie('claimed', 'back')]),
    ).toBe(true);
  });
});
