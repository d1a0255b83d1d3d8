import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

const text = '国资国企改革推进，增长7%左右。\n';
const code = (mark: string) => `The mark '${mark}' is read as code by MDX. Take it out of the text.`;
const list = (mark: string) =>
  `The line begins with '${mark}', which Markdown reads as a list. Begin the line with a word.`;
const inline = (shown: string, kind: string) =>
  `The text has '${shown}', which Markdown reads as '${kind}'. Write plain text, **bold** or a note mark.`;
const plain = (shown: string) =>
  `The line '${shown}' begins with a space or holds an escape. Write plain characters.`;

describe('markup-in-text', () => {
  it('accepts bold, emphasis and note marks', () => {
    expectAccepted([
      file.plan,
      text,
      '**国资国企改革**推进，*增长7%*[^en-1]左右。\n\n[^en-1]: 见[第一段](#1.0.1.1)，*原文*如此。\n',
    ]);
  });

  const inNote = (fact: string) => `${fact} Write text, *emphasis* and links in notes.`;
  it.each([
    ['见⟦{⟧a}处。', "The note has '{', which MDX reads as code."],
    ['见⟦<br/>⟧。', "The note has '<br/>', which Markdown reads as 'html'."],
    ['见⟦![图](a.png)⟧。', "The note has '![图](a.png)', which Markdown reads as 'image'."],
    ['见⟦[此](javascript:a)⟧。', "The note links to 'javascript:a', which is no segment and no web address."],
    ['\n    ⟦- 一⟧', "The note has a block of kind 'list'."],
  ])('reports a note whose text is %s', (note, fact) => {
    const noted = `国资国企改革推进，增长7%[^en-1]左右。\n\n[^en-1]: ${note}\n`;
    expectRefused('markup-in-text', [[file.plan, text, noted]], inNote(fact));
  });

  it('reports a note without text', () => {
    expectRefused(
      'markup-in-text',
      [[file.plan, text, '国资国企改革推进，增长7%[^en-1]左右。\n\n⟦[^en-1]:⟧\n']],
      inNote("The note 'en-1' is empty."),
    );
  });

  it('accepts signs that stand for themselves', () => {
    expectAccepted(
      [file.source, '增长7%左右', '增长7%~8%、R&D>2+10+X+N左右'],
      [file.plan, '增长7%左右', '增长7%~8%、R&D>2+10+X+N左右'],
    );
  });

  it('reports a brace, which MDX runs as code', () => {
    expectRefused('markup-in-text', [[file.plan, '，增长7%', '，⟦{⟧增长}7%']], code('{'));
  });

  it('reports a brace in a heading', () => {
    expectRefused('markup-in-text', [[file.plan, '主要目标是', '主要⟦}⟧目标是']], code('}'));
  });

  it('reports a brace in bold text', () => {
    expectRefused('markup-in-text', [[file.plan, '国资国企改革推进', '**国资⟦{⟧国企**改革推进']], code('{'));
  });

  it('reports a less-than sign, which MDX reads as an element', () => {
    expectRefused('markup-in-text', [[file.plan, '增长7%左右', '增长⟦<⟧7%左右']], code('<'));
  });

  it('reports an element in the line', () => {
    expectRefused(
      'markup-in-text',
      [[file.plan, '增长7%左右', '增长⟦<b>⟧7%左右']],
      inline('<b>7%左右。', 'html'),
    );
  });

  it.each(['import', 'export'])('reports a paragraph that begins with %s', (word) => {
    expectRefused(
      'markup-in-text',
      [[file.enPlan, 'State reform', `⟦${word}⟧ substitution. State reform`]],
      `The paragraph begins with '${word}', which MDX reads as code. Begin it with another word.`,
    );
  });

  it.each(['1.', '-', '+', '*'])('reports a paragraph that begins with the list mark %s', (mark) => {
    expectRefused('markup-in-text', [[file.plan, text, `⟦${mark}⟧ ${text}`]], list(mark));
  });

  it('reports a list mark on the second line of a paragraph', () => {
    expectRefused('markup-in-text', [[file.review, '\n全年增长6%。', '\n⟦+⟧ 全年增长6%。']], list('+'));
  });

  it('reports a link', () => {
    expectRefused(
      'markup-in-text',
      [[file.plan, '增长7%左右', '⟦[增长](#1.0.1.1)⟧7%左右']],
      inline('[增长](#1.0.1.', 'link'),
    );
  });

  it('reports a link in bold text', () => {
    expectRefused(
      'markup-in-text',
      [[file.plan, '国资国企改革推进', '**国资国企⟦[改革](#1.0.1.1)⟧推进**']],
      inline('[改革](#1.0.1.', 'link'),
    );
  });

  it('reports an address, which becomes a link by itself', () => {
    expectRefused(
      'markup-in-text',
      [[file.enPlan, 'about 7', 'about ⟦www.example.org⟧ 7']],
      inline('www.example.', 'link'),
    );
  });

  it('reports struck-out text', () => {
    expectRefused(
      'markup-in-text',
      [[file.plan, '增长7%左右', '⟦~~增长~~⟧7%左右']],
      inline('~~增长~~7%左右。', 'delete'),
    );
  });

  it('reports a line that begins with a space', () => {
    expectRefused(
      'markup-in-text',
      [[file.review, '\n全年增长6%。', '\n⟦ ⟧全年增长6%。']],
      plain(' 全年增长6%。'),
    );
  });

  it('reports a paragraph that begins with a space', () => {
    expectRefused('markup-in-text', [[file.plan, text, `⟦ ⟧${text}`]], plain(' 国资国企改革推进，增长'));
  });

  it('reports a heading that begins with a space', () => {
    expectRefused(
      'markup-in-text',
      [[file.plan, '## 二、2026年安排', '⟦  ⟧## 二、2026年安排']],
      plain('  ## 二、2026年'),
    );
  });

  it('reports a line that begins with a space before bold', () => {
    expectRefused(
      'markup-in-text',
      [[file.review, '\n全年增长6%。', '\n⟦ ⟧**全年**增长6%。']],
      plain(' **全年**增长6%。'),
    );
  });

  it('reports a line that ends with two spaces, which break the line', () => {
    expectRefused('markup-in-text', [[file.review, '96.91%。\n', '96.91%。⟦  ⟧\n']], inline('  ', 'break'));
  });

  it('reports an escape', () => {
    expectRefused(
      'markup-in-text',
      [[file.plan, text, '⟦国⟧资国企改革推进，增长7\\%左右。\n']],
      plain('国资国企改革推进，增长7'),
    );
  });

  it('reports a character written by its name', () => {
    expectRefused(
      'markup-in-text',
      [[file.enPlan, 'State reform', '⟦S⟧tate reform &amp; growth']],
      plain('State reform'),
    );
  });
});
