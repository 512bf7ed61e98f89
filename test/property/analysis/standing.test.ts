import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circleOf } from '../../../src/analysis/circle.ts';
import { frameworkOf, groundedLabels } from '../../../src/analysis/grounded.ts';
import { type Known, know, standingOf } from '../../../src/analysis/index.ts';
import { CLAIMS, someAudience, someFacts } from './random-facts.ts';
import { referenceGrounded, referenceStanding } from './reference-standing.ts';

const node = fc.nat({ max: 7 });
const frameworks = fc.record({
  size: fc.nat({ max: 8 }),
  attacks: fc.array(fc.tuple(node, node), { maxLength: 16 }),
});

it('labels a framework by the least of its complete extensions', () => {
  fc.assert(
    fc.property(frameworks, ({ size, attacks: drawn }) => {
      const attacks = drawn.filter((ends) => ends.every((end) => end < size));
      const matrix = new Set(attacks.map(([by, on]) => `${by} ${on}`));
      expect(groundedLabels(frameworkOf(size, attacks))).toEqual(
        referenceGrounded(size, (by, on) => matrix.has(`${by} ${on}`)),
      );
    }),
    { numRuns: 1_000 },
  );
});

it('labels a claim, and finds all least sets that flip it, as trying everything does', () => {
  fc.assert(
    fc.property(someFacts, fc.constantFrom(...CLAIMS), someAudience, (facts, claim, audience) => {
      const known = know(facts);
      const { label, flips } = standingOf(known, claim, audience);
      const expected = referenceStanding(circleOf(known, claim).facts, claim, audience);
      expect({ label, flips: sorted(flips) }).toEqual({ ...expected, flips: sorted(expected.flips) });
    }),
    { numRuns: 1_000 },
  );
}, 120_000);

it('gives each reason once, between two statements of the view', () => {
  fc.assert(
    fc.property(someFacts, fc.constantFrom(...CLAIMS), someAudience, (facts, claim, audience) => {
      const known: Known = know(facts);
      const { reasons } = standingOf(known, claim, audience);
      expect(new Set(reasons.map((reason) => JSON.stringify(reason))).size).toBe(reasons.length);
      for (const { by, on } of reasons) {
        expect(by).not.toBe(on);
        expect(known.statements.has(by) && known.statements.has(on)).toBe(true);
      }
    }),
  );
});

function sorted(flips: readonly (readonly string[])[]): readonly string[] {
  return flips.map((set) => [...set].sort().join(' ')).sort();
}
