import { describe, expect, it } from 'vitest';
import { linkPdf } from '../../src/files/pdf/link-pdf.ts';
import { changeCharacters } from '../../src/files/pdf/character-map.ts';
import { characterMeant } from '../../src/files/pdf/character-meant.ts';

describe('characterMeant', () => {
  it('takes a radical for the character that looks like it', () => {
    expect(characterMeant('⼊⺠⼾⻓')).toBe('入民户长');
    expect(characterMeant('Post‒Bank oﬃcial')).toBe('Post–Bank official');
  });

  it('leaves all else as it is', () => {
    expect(characterMeant('入民户长A—1')).toBe('入民户长A—1');
    expect(characterMeant('')).toBe('');
  });
});

describe('changeCharacters', () => {
  const map = (blocks: string) =>
    `begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks}endcmap\n`;

  it('changes single glyphs, ranges and characters beyond the first plane', () => {
    const before = map(
      '2 beginbfchar\n<0001> <2F0A>\n<0009> <D842DFB7>\nendbfchar\n1 beginbfrange\n<0003> <0005> <0041>\nendbfrange\n',
    );
    const after = map(
      '5 beginbfchar\n<0001> <5165>\n<0009> <D842DFB7>\n<0003> <0041>\n<0004> <0042>\n<0005> <0043>\nendbfchar\n',
    );
    expect(changeCharacters(before, characterMeant)).toBe(after);
  });

  it('writes no more than a hundred glyphs into a block', () => {
    const after = changeCharacters(map('1 beginbfrange\n<0000> <00C8> <4E00>\nendbfrange\n'), (text) => text);
    expect([...after.matchAll(/(\d+) beginbfchar/g)].map(([, count]) => count)).toEqual(['100', '100', '1']);
  });

  it('leaves a map without glyphs as it is', () => {
    expect(changeCharacters(map(''), characterMeant)).toBe(map(''));
  });
});

describe('linkPdf', () => {
  const row = (name: string) =>
    `<li data-pdf="${name}" data-href="files/${name}" hidden><span>中文</span> <code>${name}</code> <small></small></li>`;
  const page = `<section data-pdf hidden><ul>${row('a.pdf')}${row('b.pdf')}</ul></section>`;

  it('shows and links the PDF that has been printed, and no other', () => {
    const linked = linkPdf(page, 'a.pdf', 12_345);
    expect(linked).toContain(
      '<a href="files/a.pdf" download>中文</a> <code>a.pdf</code> <small>13 KB</small>',
    );
    expect(linked).toContain('<section data-pdf><ul>');
    expect(linked).toContain(row('b.pdf'));
  });

  it('changes the size when it is printed again', () => {
    expect(linkPdf(linkPdf(page, 'a.pdf', 12_345), 'a.pdf', 99_999)).toContain('<small>100 KB</small>');
  });
});
