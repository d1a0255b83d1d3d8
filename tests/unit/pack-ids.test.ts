import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../src/report/read-report.ts';
import { packIds, unpackIds } from '../../src/search/pack-ids.ts';
import { report } from './real-report.ts';

describe('packIds and unpackIds', () => {
  it('write runs of neighbours short', () => {
    expect(packIds(['3.2.1.0', '3.2.1.1', '3.2.1.2', '3.2.2.0', '3.3.0.4'])).toBe(
      '3.2.1:0-2,3.2.2:0-0,3.3.0:4-4',
    );
  });

  it('give the ids of every chapter of the report back', () => {
    for (const chapter of report.editions.zh) {
      const ids = segmentsOf([chapter]).map(({ id }) => id);
      expect(unpackIds(packIds(ids))).toEqual(ids);
    }
  });

  it('give ids back in their order, gaps and all', () => {
    const ids = ['1.0.0.0', '1.0.0.2', '1.0.0.1', '1.0.0.10', '1.0.0.11'];
    expect(unpackIds(packIds(ids))).toEqual(ids);
  });
});
