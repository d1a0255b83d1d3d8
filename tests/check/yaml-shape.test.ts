import { describe, expect, it } from 'vitest';
import { expectAccepted, expectRefused, file, messagesOf, smallReport } from './small-report.ts';

describe('yaml-shape', () => {
  it('accepts a term that nobody explains', () => {
    expectAccepted([
      'content/glossary/governance.yaml',
      '',
      'status: unexplained\nheadword: { zh: 化解率, en: resolution rate }\npinyin: huàjiělǜ\nforms: { zh: [化解率], en: [resolved] }\n',
    ]);
  });

  it('reports a key that is missing', () => {
    expectRefused(
      'yaml-shape',
      [
        [file.reform, 'status: editor', '⟦status⟧: editor'],
        [file.reform, 'source: 国务院国资委\n', ''],
      ],
      "The key 'source' is missing. Add it.",
    );
  });

  it('reports a key that is missing inside another, at that one', () => {
    expectRefused(
      'yaml-shape',
      [[file.fengqiao, 'headword: { zh: “枫桥经验”, en: Fengqiao model }', 'headword: ⟦{ zh: “枫桥经验” }⟧']],
      "The key 'headword.en' is missing. Add it.",
    );
  });

  it('reports a key that is not known', () => {
    expectRefused(
      'yaml-shape',
      [[file.fengqiao, 'pinyin: Fēngqiáo jīngyàn\n', 'pinyin: Fēngqiáo jīngyàn\ncolour: ⟦red⟧\n']],
      "The key 'colour' is not known here. Take it out.",
    );
  });

  it('reports a key that is not known and names the one that it should be, which is not said to be missing', () => {
    expectRefused(
      'yaml-shape',
      [[file.fengqiao, 'pinyin: Fēngqiáo', 'pinyn: ⟦Fēngqiáo⟧']],
      "The key 'pinyn' is not known here. Write 'pinyin'.",
    );
  });

  it('names the key of the case of a term, and of a mapping inside', () => {
    expectRefused(
      'yaml-shape',
      [
        [file.reform, 'definition:', 'defintion:'],
        [file.reform, '{ zh: 国有资产和国有企业的改革。', '⟦{⟧ zh: 国有资产和国有企业的改革。'],
      ],
      "The key 'defintion' is not known here. Write 'definition'.",
    );
    expectRefused(
      'yaml-shape',
      [[file.report, '  fullWidthLines: [13, 13]', '  fullwidthLines: ⟦[13, 13]⟧']],
      "The key 'fullwidthLines' is not known here. Write 'fullWidthLines'.",
    );
  });

  it('names the key of an item in a list', () => {
    expectRefused(
      'yaml-shape',
      [
        [
          'content/2026/figure-exceptions.yaml',
          '',
          '- { segmnt: ⟦1.0.1.2⟧, zh: 6%, reason: It is known. }\n',
        ],
      ],
      "The key 'segmnt' is not known here. Write 'segment'.",
    );
  });

  it('names no key that is there already, nor one without a letter of the unknown one', () => {
    expectRefused(
      'yaml-shape',
      [[file.fengqiao, 'status: report\n', 'status: report\nstatu: ⟦report⟧\n']],
      "The key 'statu' is not known here. Take it out.",
    );
    expectRefused(
      'yaml-shape',
      [
        [
          file.fengqiao,
          'headword: { zh: “枫桥经验”, en: Fengqiao',
          'headword: ⟦{⟧ zh: “枫桥经验”, fr: ⟦Fengqiao',
        ],
      ],
      "The key 'headword.en' is missing. Add it.",
      "The key 'fr' is not known here. Take it out.",
    );
  });

  it('reports every key that is not known', () => {
    expectRefused(
      'yaml-shape',
      [[file.fengqiao, 'status: report\n', 'status: report\ncolour: ⟦red⟧\nweight: ⟦2⟧\n']],
      "The key 'colour' is not known here. Take it out.",
      "The key 'weight' is not known here. Take it out.",
    );
  });

  it.each(['', '# To be written.\n'])('reports a file without a value: %j', (text) => {
    expectRefused(
      'yaml-shape',
      [['content/glossary/governance.yaml', '', `⟦⟧${text}`]],
      "The file 'content/glossary/governance.yaml' is empty. Write the keys 'status', 'headword', 'pinyin', 'forms'.",
    );
  });

  it('reports a list or a table without a value', () => {
    const { files } = smallReport(['content/2026/figure-exceptions.yaml', '', '\n']);
    files.set(file.pinyin, '');
    expect(messagesOf('yaml-shape', files)).toEqual([
      "content/2026/pinyin.yaml:1:1  yaml-shape  The file 'content/2026/pinyin.yaml' is empty. Write '{}' if there is nothing to say.",
      "content/2026/figure-exceptions.yaml:1:1  yaml-shape  The file 'content/2026/figure-exceptions.yaml' is empty. Write '[]' if there is nothing to say.",
    ]);
  });

  it('reports a head of a chapter without a value', () => {
    expectRefused(
      'yaml-shape',
      [[file.plan, 'title: 安排\n', '⟦⟧\n']],
      "The head of the file 'content/2026/zh/02-plan.mdx' is empty. Write the key 'title'.",
    );
  });

  it('reports a report without report.yaml', () => {
    const { files } = smallReport();
    files.delete(file.report);
    expect(messagesOf('yaml-shape', files)).toEqual([
      "content/2026/report.yaml:1:1  yaml-shape  The file 'content/2026/report.yaml' is missing. Add it, or take the folder 'content/2026' away.",
    ]);
  });

  it('reports a definition that a term of the report must not have', () => {
    expectRefused(
      'yaml-shape',
      [[file.fengqiao, 'status: report\n', 'status: report\nsource: ⟦名词解释⟧\n']],
      "The key 'source' is not known here. Take it out.",
    );
  });

  it('reports a status that there is not', () => {
    expectRefused(
      'yaml-shape',
      [[file.reform, 'status: editor', 'status: ⟦edited⟧']],
      "The value of 'status' is 'edited': Invalid discriminator value. Expected 'report' | 'editor' | 'unexplained'. Mend it.",
    );
  });

  it('reports a list without an item', () => {
    expectRefused(
      'yaml-shape',
      [[file.fengqiao, 'zh: [“枫桥经验”]', 'zh: ⟦[]⟧']],
      "The value of 'forms.zh' is '[]': expected something. Mend it.",
    );
  });

  it('reports a date in another form', () => {
    expectRefused(
      'yaml-shape',
      [[file.report, 'date: 2026-01-22', 'date: ⟦22.1.2026⟧']],
      "The value of 'date' is '22.1.2026': expected a date such as 2026-01-22. Mend it.",
    );
  });

  it.each(['2026-13-45', '2026-02-30'])('reports %s, a day that no calendar has', (day) => {
    expectRefused(
      'yaml-shape',
      [[file.report, 'date: 2026-01-22', `date: ⟦${day}⟧`]],
      `The value of 'date' is '${day}': expected a date such as 2026-01-22. Mend it.`,
    );
  });

  it.each(['2026-13-45 99:99', '2026-01-26', '2026-01-26T10:00'])(
    'reports %s as the time of publishing',
    (time) => {
      expectRefused(
        'yaml-shape',
        [['content/site.yaml', '', `official: false\npublished: ⟦${time}⟧\n`]],
        `The value of 'published' is '${time}': expected a time such as 2026-01-26 10:00. Mend it.`,
      );
    },
  );

  it('reports a SHA-256 that is not one', () => {
    expectRefused(
      'yaml-shape',
      [[file.report, '<sha256 of source.md>', '⟦9fd1c1ae⟧']],
      "The value of 'sha256' is '9fd1c1ae': expected 64 hexadecimal digits. Mend it.",
    );
  });

  it('reports a chapter file name with capitals', () => {
    expectRefused(
      'yaml-shape',
      [[file.report, '- 02-plan', '- ⟦02-Plan⟧']],
      "The value of 'chapters.1' is '02-Plan': expected a name such as 07-stability. Mend it.",
    );
  });

  it('reports pinyin that YAML reads as a number', () => {
    expectRefused(
      'yaml-shape',
      [[file.pinyin, 'yi 2025 nian hui gu', '⟦2025⟧']],
      "The value of '1.0.0.0' is '2025': Invalid input: expected string, received number. Mend it.",
    );
  });

  it('reports a chapter without a title, at its first line', () => {
    expectRefused(
      'yaml-shape',
      [[file.plan, '---\ntitle: 安排\n---\n\n##', '⟦##⟧']],
      "The key 'title' is missing. Add it.",
    );
  });

  it('reports a title that is empty', () => {
    expectRefused(
      'yaml-shape',
      [[file.enPlan, 'title: Plans', 'title: "⟦⟧"']],
      "The value of 'title' is '': expected something. Mend it.",
    );
  });

  it('reports every fault of a file', () => {
    expectRefused(
      'yaml-shape',
      [
        [file.report, 'date: 2026-01-22', 'date: ⟦2026⟧'],
        [file.report, 'fullWidthLines: [13, 13]', 'fullWidthLines: [13, ⟦last⟧]'],
      ],
      "The value of 'date' is '2026': expected a date such as 2026-01-22. Mend it.",
      "The value of 'normalisations.fullWidthLines.1' is 'last': Invalid input: expected number, received string. Mend it.",
    );
  });
});
