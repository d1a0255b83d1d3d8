import type { Edit } from './small-report.ts';

/** Returns the edit that writes a file of one indicator with these values, each a YAML mapping on a line. */
export function indicator(...values: string[]): Edit {
  return figures(['growth', values]);
}

/** Returns the edit that writes a file of indicators. */
export function figures(...indicators: (readonly [id: string, values: string[], more?: string])[]): Edit {
  const text = indicators.map(
    ([id, values, more = '']) =>
      `- id: ${id}\n  name: { zh: 增长, en: Growth }\n  group: core\n  values:\n${values
        .map((value) => `    - ${value}\n`)
        .join('')}${more}`,
  );
  return ['content/2026/figures.yaml', '', text.join('')];
}
