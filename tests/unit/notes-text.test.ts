import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/citation/citations-of.ts';
import { citeSegments } from '../../src/citation/cite-segments.ts';
import { groupNotes } from '../../src/notes/group-notes.ts';
import type { Note } from '../../src/notes/note-book.ts';
import { notesText } from '../../src/notes/notes-text.ts';
import { searchText } from '../../src/search/build-data.ts';
import { report, site } from './real-report.ts';

const chapters = searchText(site, report, 'zh');
const citations = citationsOf(report, 'zh');
const note = (segment: string, text = ''): Note => ({
  year: '2026',
  segment,
  quote: '原来的句子。',
  text,
  changed: 1,
});

describe('notes', () => {
  it('stand by section in reading order, however they were written', () => {
    const sections = groupNotes(
      [note('3.2.1.1'), note('1.0.0.1'), note('3.2.0.1'), note('3.1.0.1')],
      chapters,
    );
    expect(
      sections.map(({ part, section, notes }) => [
        part.slice(0, 2),
        section.slice(0, 3),
        notes.map((placed) => placed.note.segment).join(' '),
        notes[0]!.chapter,
      ]),
    ).toEqual([
      ['一、', '', '1.0.0.1', 'review-2025'],
      ['三、', '（一）', '3.1.0.1', 'stability'],
      ['三、', '（二）', '3.2.0.1 3.2.1.1', 'unity'],
    ]);
  });

  it('to a sentence that the report has lost come last, with the sentence as it was', () => {
    const sections = groupNotes([note('9.9.9.9', '还在'), note('3.2.1.1')], chapters);
    expect(sections.at(-1)!.notes).toEqual([{ note: note('9.9.9.9', '还在'), sentence: '原来的句子。' }]);
  });

  it('are exported as text with sentence, citation and note', () => {
    const text = notesText({
      lang: 'zh',
      title: '《政府工作报告》审议笔记',
      sections: groupNotes([note('3.2.0.1', '第一行\n第二行'), note('9.9.9.9', '还在')], chapters),
      terms: [{ id: 'fengqiao-model', headword: '“枫桥经验”', changed: 1 }],
      termsTitle: '我的名词',
      goneTitle: '报告中已没有这一句。',
      cite: (segment) => citeSegments(citations, segment),
    });
    expect(text).toBe(
      [
        '《政府工作报告》审议笔记\n\n',
        '三、2026年重点工作\n（二）绘好“同心圆”，在民族团结上开创新局面。\n',
        '紧紧围绕铸牢中华民族共同体意识、推进中华民族共同体建设，在有形有感有效上下功夫，不断筑牢社会稳定和长治久安的思想根基。',
        '（《政府工作报告》，2026年1月22日新源县第十八届人民代表大会第六次会议，第三部分第（二）节）',
        '第一行\n第二行\n\n',
        '原来的句子。\n报告中已没有这一句。\n还在\n\n',
        '我的名词\n“枫桥经验”\n',
      ].join('\n'),
    );
  });
});
