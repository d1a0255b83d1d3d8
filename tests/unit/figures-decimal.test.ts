import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, divideRounded, shift } from '../../src/figures/decimal.ts';
import { hectaresOf } from '../../src/figures/hectares.ts';

describe('decimal', () => {
  it('drops commas, leading and trailing zeros', () => {
    expect(['1,200.50', '007', '0.0', '12.00'].map(decimal)).toEqual(['1200.5', '7', '0', '12']);
  });

  it('keeps digits that a float would lose', () => {
    expect(decimal('90071992547409931.000000000000000001')).toBe('90071992547409931.000000000000000001');
  });
});

describe('shift', () => {
  it('multiplies by powers of ten exactly', () => {
    expect(shift('151.8', 8)).toBe('15180000000');
    expect(shift('0.28', 4)).toBe('2800');
    expect(shift('15180000000', -9)).toBe('15.18');
  });

  it('is undone by its reverse', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.integer({ min: -12, max: 12 }),
        (units, places) => {
          const value = shift(units.toString(), -4);
          expect(shift(shift(value, places), -places)).toBe(value);
        },
      ),
    );
  });
});

describe('divideRounded', () => {
  it('rounds halves upwards', () => {
    expect(divideRounded('7.5', 15n, 0)).toBe('1');
    expect(divideRounded('7.4', 15n, 0)).toBe('0');
  });
});

describe('hectaresOf', () => {
  it.each([
    ['804100', '53607'],
    ['6343300', '422887'],
    ['1089', '72.6'],
    ['100', '6.7'],
    ['1500', '100'],
    ['27000', '1800'],
  ])('turns %s mu into %s hectares', (mu, hectares) => {
    expect(hectaresOf(mu)).toBe(hectares);
  });

  it('is never more than half a unit of its last place away from a fifteenth', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (mu) => {
        const tenths = BigInt(shift(hectaresOf(mu.toString()), 1));
        const distance = 15n * tenths - 10n * mu;
        const half = mu >= 1500n ? 75n : 8n;
        expect(distance <= half && -distance <= half).toBe(true);
      }),
    );
  });
});
