import { axisY, barX, plot, ruleX, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** A bar of a chart: solid for what is, open for what is aimed at, dashed for what is computed. */
export interface Bar {
  name: string;
  /** Nothing is drawn where the report prints no value. */
  value: number | undefined;
  /** What stands at the end of the bar. */
  label: string;
  look: 'solid' | 'light' | 'open' | 'dashed';
}

/** What a chart shows and says to those who do not see it. */
export interface BarChart {
  bars: readonly Bar[];
  /** The text alternative. */
  alt: string;
  /** The greatest value of the scale; that of the bars unless charts are to be compared. */
  max?: number;
  /** The width kept for the names of the bars. */
  names: number;
  /** The width kept for the labels after the bars. */
  labels: number;
}

const WIDTH = 320;
const ROW = 24;

/** Returns an SVG of horizontal bars without inline styles, which the policy of the pages forbids. */
export function barChart({ bars, alt, max, names, labels }: BarChart): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = bars.filter(({ value }) => value !== undefined);
  const svg = plot({
    document,
    width: WIDTH,
    height: bars.length * ROW + 4,
    marginTop: 2,
    marginBottom: 2,
    marginLeft: names,
    marginRight: labels,
    x: { domain: [0, max ?? Math.max(...drawn.map(({ value }) => value ?? 0))], axis: null },
    y: { domain: bars.map(({ name }) => name), padding: 0.3 },
    marks: [
      axisY({ tickSize: 0, tickPadding: 8, fontSize: 13, label: null }),
      ...(['solid', 'light', 'open', 'dashed'] as const).flatMap((look) => {
        const some = drawn.filter((bar) => bar.look === look);
        return some.length > 0 ? [barX(some, { x: 'value', y: 'name', className: `bar-${look}` })] : [];
      }),
      text(bars, {
        x: ({ value }: Bar) => value ?? 0,
        y: 'name',
        text: 'label',
        textAnchor: 'start',
        dx: 6,
        fontSize: 13,
      }),
      ruleX([0], { className: 'base' }),
    ],
  });
  return finished(svg, alt);
}

/** Takes away what a policy without inline styles forbids, and names the picture. */
export function finished(svg: Element, alt: string): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'aria-label', 'aria-hidden', 'font-variant', 'font-family', 'fill']) {
      if (name !== 'fill' || element === svg) element.removeAttribute(name);
    }
  }
  svg.removeAttribute('font-size');
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  for (const shape of svg.querySelectorAll('rect, text')) {
    for (const name of ['x', 'width', 'transform']) {
      const rounded = shape.getAttribute(name)?.replace(/\d+\.\d+/g, (digits) => Number(digits).toFixed(1));
      if (rounded !== undefined) shape.setAttribute(name, rounded);
    }
  }
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
  return svg.outerHTML;
}
