import { divideRounded, isAtLeast } from './decimal.ts';
import type { Decimal } from './types.ts';

/**
 * Returns the hectares of some mu as the edition prints them: the nearest hectare, one decimal below 100.
 * 1 mu is 6,000 square chi and 3 chi are 1 metre, so that 15 mu are exactly 1 hectare (Weights and Measures
 * Act of 1929, kept by the State Council's order on unifying measures of June 25, 1959).
 */
export function hectaresOf(mu: Decimal): Decimal {
  return divideRounded(mu, 15n, isAtLeast(mu, 1500n) ? 0 : 1);
}
