import { barX, plot, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { finished } from './bar-chart.ts';

/** A part of a whole. */
export interface Share {
  name: string;
  percent: number;
  look: 'dark' | 'middle' | 'light';
}

/** Returns an SVG of one bar divided into shares, each named above with its percentage. */
export function shareBar(shares: readonly Share[], alt: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  let end = 0;
  const parts = shares.map((share) => {
    const start = end;
    end += share.percent;
    return { ...share, start, end };
  });
  const svg = plot({
    document,
    width: 320,
    height: 84,
    marginTop: 42,
    marginBottom: 2,
    marginLeft: 1,
    marginRight: 1,
    x: { domain: [0, end], axis: null },
    y: { axis: null },
    marks: [
      ...parts.map((part) => barX([part], { x1: 'start', x2: 'end', className: `share-${part.look}` })),
      text(parts, {
        x: 'start',
        text: ({ name, percent }: Share) => `${name}\n${percent}`,
        frameAnchor: 'top',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dy: -6,
        fontSize: 13,
        lineHeight: 1.3,
      }),
    ],
  });
  return finished(svg, alt);
}
