import { expect, it } from 'vitest';
import { bareClaim } from '../../../src/ingest/negations.ts';

it.each([
  ['The actor is linked to China.', 'The actor is not linked to China.'],
  ['They attacked the network.', 'They did not attack the network.'],
  ['The group has a backdoor.', 'The group has no backdoor.'],
  ['It was them.', 'It wasn’t them.'],
])('«%s» and «%s» have the same words but for the negation', (plain, negated) => {
  const [one, other] = [bareClaim(plain), bareClaim(negated)];
  expect(one.negated).toBe(false);
  expect(other.negated).toBe(true);
  if (!negated.includes('wasn')) expect(other.words).toBe(one.words);
});

it('other claims differ', () => {
  expect(bareClaim('They did not attack the bank.').words).not.toBe(
    bareClaim('They attacked the network.').words,
  );
});
