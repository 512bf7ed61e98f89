import { describe, expect, test } from 'vitest';
import { all, statement, statements } from './corpus-dossiers.ts';

describe('the answer of 16 June 2023', () => {
  const accepted = statements.filter(({ review }) => review === undefined || review === 'ACCEPTED');
  const claims = all('claims');
  const accused = claims.filter(
    ({ attribution }) => attribution?.of === 'barracuda-campaign' && attribution.to === 'prc',
  );

  test('denies no attribution to the Government of the PRC, nor what one entails', () => {
    expect(accused.map(({ id }) => id)).toEqual(['espionage-for-prc', 'backed-by-prc']);
    const reached = new Set(
      accused.flatMap(({ id, entails }) => [id, ...(entails ?? []).map(({ claim }) => claim)]),
    );
    const denials = accepted.filter(
      ({ claim, stance }) => stance === 'DENIES' && claim !== undefined && reached.has(claim),
    );
    expect(denials).toEqual([]);
  });

  test('meets no affirmed claim that contradicts one', () => {
    const ids = new Set(accused.map(({ id }) => id));
    const against = claims.filter(
      ({ id, contradicts }) =>
        contradicts?.some(({ claim }) => ids.has(claim)) ||
        accused.some((claim) => claim.contradicts?.some((to) => to.claim === id)),
    );
    expect(against).toEqual([]);
  });

  test('attacks the credibility of an affirmation of each, said by the day before', () => {
    for (const { id } of accused) {
      const affirmations = accepted.filter(({ claim, stance }) => claim === id && stance === 'AFFIRMS');
      expect(affirmations.map(({ saidAt }) => saidAt?.latest).filter((day) => day !== '2023-06-15')).toEqual(
        [],
      );
      const targets = new Set(affirmations.map((record) => record.id));
      const attacks = accepted.filter(({ answers }) =>
        answers?.some(({ statement: to, aspect }) => targets.has(to) && aspect === 'CREDIBILITY'),
      );
      expect(attacks.length).toBeGreaterThan(0);
      expect(new Set(attacks.map(({ saidAt }) => saidAt?.latest))).toEqual(new Set(['2023-06-16']));
    }
    expect(statement('wang-far-fetched').stance).toBe('AFFIRMS');
  });
});

test('the accusation of 24 May 2023 is denied on the same claim on 25 May', () => {
  const denial = statement('mao-denies');
  expect(denial).toMatchObject({
    act: 'DENY',
    stance: 'DENIES',
    claim: 'infrastructure-by-prc',
    speaker: 'mao-ning',
  });
  const affirmations = statements.filter(
    ({ claim, stance, saidAt }) =>
      claim === denial.claim && stance === 'AFFIRMS' && saidAt?.latest === '2023-05-24',
  );
  expect(new Set(affirmations.map(({ speaker }) => speaker)).size).toBe(8);
  expect(denial.saidAt?.latest).toBe('2023-05-25');
});
