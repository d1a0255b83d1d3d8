import { describe, expect, it } from 'vitest';
import { findChineseFigures } from '../../src/figures/chinese.ts';
import { findEnglishFigures } from '../../src/figures/english.ts';
import { figureReport } from '../../src/figures/report-figures.ts';
import { segmentFaults } from '../../src/figures/segment-faults.ts';
import { segmentFigures } from '../../src/figures/segment-figures.ts';
import { setNamesOf } from '../../src/figures/set-names.ts';
import { segmentsOf } from '../../src/report/read-report.ts';
import { loadSite } from '../../src/site.ts';
import { mutationsOf } from './figures-mutations.ts';

const site = loadSite('.');
const report = site.reports[0]!;

describe('the figures of the real text', () => {
  it('all have a counterpart, but for a few listed exceptions', () => {
    const { zh, en, paired, exceptions } = figureReport(report, site);
    expect({ zh, paired }).toEqual({ zh: paired, paired: zh });
    expect(en - paired).toBeLessThan(10);
    expect(exceptions).toBeLessThanOrEqual(8);
    expect(paired).toBeGreaterThan(600);
  });
});

describe('every digit of the real text', () => {
  it.each(['zh', 'en'] as const)('stands in a figure (%s)', (lang) => {
    const find = lang === 'zh' ? findChineseFigures : findEnglishFigures;
    const outside = segmentsOf(report.editions[lang]!).flatMap(({ id, text }) => {
      const spans = find(text).flatMap((figure) => [figure, ...(figure.hectares ? [figure.hectares] : [])]);
      return [...text.matchAll(/[0-9一二三四五六七八九十百千万亿]/g)]
        .filter(({ index }) => !spans.some(({ start, end }) => start <= index && index < end))
        .map(({ index }) => `${id}: ${text.slice(Math.max(0, index - 5), index + 5)}`);
    });
    expect(outside).toEqual([]);
  });
});

describe('a slip in a figure of the real English text', () => {
  const names = setNamesOf(site.terms);
  const english = new Map(segmentsOf(report.editions.en!).map((segment) => [segment.id, segment]));
  const caught = new Map<string, number>();
  const missed: string[] = [];
  for (const zh of segmentsOf(report.editions.zh)) {
    const en = english.get(zh.id)!;
    const exceptions = report.figureExceptions.data.filter(({ segment }) => segment === zh.id);
    const { pairs } = segmentFigures(zh, en, { names, exceptions });
    // Where the Chinese has an idiom, English may do without a number.
    const leftOut = pairs
      .filter((pair) => pair.zh.kind !== 'idiom')
      .map(({ en: { start, end } }) => ({
        kind: 'left out',
        text: en.text.slice(0, start) + en.text.slice(end),
      }));
    for (const { kind, text } of [...mutationsOf(en.text, findEnglishFigures(en.text)), ...leftOut]) {
      const figures = segmentFigures(zh, { ...en, text }, { names, exceptions });
      if (segmentFaults(figures).length > 0) caught.set(kind, (caught.get(kind) ?? 0) + 1);
      else missed.push(`${zh.id} ${kind}: ${text}`);
    }
  }

  it('is caught in every single case', () => {
    expect(missed).toEqual([]);
  });

  it('has been made in thousands of ways, of every kind', () => {
    console.log('Slips caught:', Object.fromEntries(caught));
    for (const kind of ['×10', '×100', '÷10', 'dropped digit']) expect(caught.get(kind)).toBeGreaterThan(400);
    expect(caught.get('changed digit')).toBeGreaterThan(5000);
    expect(caught.get('swapped pair')).toBeGreaterThan(100);
    expect(caught.get('changed word')).toBeGreaterThan(1000);
    expect(caught.get('swapped numerals')).toBeGreaterThan(250);
    expect(caught.get('changed scale')).toBeGreaterThan(100);
    expect(caught.get('changed limit')).toBeGreaterThan(100);
    expect(caught.get('left out')).toBeGreaterThan(550);
  });
});
