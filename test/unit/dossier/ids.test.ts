import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, idOf, keyOf, normaliseText } from '../../../src/shared/ids.ts';

describe('keys and ids', () => {
  it('are what they have always been: they are stored', () => {
    // printf '["Agent","ORGANIZATION","Mandiant"]' | sha256sum
    expect(keyOf('Agent', 'ORGANIZATION', 'Mandiant')).toBe(
      '3c24d8558c907a3091e615ad0020158e7163934ee0e1ccd9c8cc2a5d167f0edc',
    );
    expect(idOf('agt', '0'.repeat(64))).toBe(`agt_${'a'.repeat(26)}`);
    expect(idOf('agt', 'f'.repeat(64))).toBe(`agt_${'7'.repeat(26)}`);
    // RFC 4648, section 10: «foobar» is MZXW6YTBOI.
    expect(idOf('x', Buffer.from('foobar'.padEnd(32, '\0')).toString('hex'))).toMatch(/^x_mzxw6ytboi/);
  });

  it('differ where any part differs, also where parts run together', () => {
    expect(keyOf('A', 'bc')).not.toBe(keyOf('A', 'b', 'c'));
    expect(keyOf('A', 'b', null)).not.toBe(keyOf('A', 'b'));
    expect(keyOf('A', ['b', 'c'])).not.toBe(keyOf('A', 'b', 'c'));
    expect(keyOf('A', 1)).not.toBe(keyOf('A', '1'));
  });

  it('normalises blanks and composition, and leaves case', () => {
    expect(normaliseText('  The\u00a0 Chinese\n\tGovernment ')).toBe('The Chinese Government');
    expect(normaliseText('Ange\u0301lique')).toBe('Angélique');
    expect(normaliseText('the')).not.toBe(normaliseText('The'));
  });

  it('folds marks and case for order, and cuts between characters', () => {
    expect(foldText(' José  ÉCOLE ﬁ ')).toBe('jose ecole fi');
    expect(Array.from(foldText('😀'.repeat(500)))).toHaveLength(120);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text)).not.toMatch(/\p{Surrogate}/u);
        expect(Array.from(foldText(text)).length).toBeLessThanOrEqual(120);
      }),
    );
  });
});
