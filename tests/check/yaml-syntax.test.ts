import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

describe('yaml-syntax', () => {
  it('accepts a colon in a quoted value', () => {
    expectAccepted([file.reform, 'source: 国务院国资委', "source: '国务院国资委: 2025年'"]);
  });

  it('reports a colon in a value that is not quoted', () => {
    expectRefused(
      'yaml-syntax',
      [[file.reform, 'source: 国务院国资委', 'source: ⟦国务院⟧国资委: 2025年']],
      "This is not YAML: 'Nested mappings are not allowed in compact mappings'. Mend the line.",
    );
  });

  it('reports a bracket that is not closed', () => {
    expectRefused(
      'yaml-syntax',
      [[file.fengqiao, 'en: [Fengqiao model]\n', 'en: [Fengqiao model\n⟦⟧']],
      "This is not YAML: 'Flow sequence in block collection must be sufficiently indented and end with a ]'. Mend the line.",
    );
  });

  it('reports an alias, whether or not what it names is there', () => {
    expectRefused(
      'yaml-syntax',
      [[file.reform, 'source: 国务院国资委', 'source: ⟦*nowhere⟧']],
      "The alias '*nowhere' stands for what is written elsewhere. Write it here.",
    );
  });

  it('reports the key that stands twice', () => {
    expectRefused(
      'yaml-syntax',
      [[file.pinyin, '1.0.0.0: yi 2025 nian hui gu\n', '1.0.0.0: yi 2025 nian hui gu\n⟦1.0.0.0⟧: hui gu\n']],
      "This is not YAML: 'Map keys must be unique'. Mend the line.",
    );
  });

  it('reports a fault in the lines at the head of a chapter', () => {
    expectRefused(
      'yaml-syntax',
      [[file.plan, 'title: 安排', 'title: "安排"⟦和⟧']],
      "This is not YAML: 'Unexpected scalar at node end'. Mend the line.",
    );
  });
});
