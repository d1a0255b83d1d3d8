import { describe, it } from 'vitest';
import { expectAccepted, expectRefused, file } from './small-report.ts';

describe('unknown-headword', () => {
  it('accepts an entry of the editor that the report does not print', () => {
    expectAccepted([file.reform, 'headword: { zh: 国资国企改革,', 'headword: { zh: 国企改革,']);
  });

  it('reports a printed entry that has no glossary file', () => {
    expectRefused(
      'unknown-headword',
      [[file.terms, '治理经验。\n', '治理经验。\n\n⟦“三公”经费：⟧公务接待等费用。\n']],
      "No glossary file has the headword '“三公”经费'. Add content/glossary/<id>.yaml.",
    );
  });

  it('reports a printed entry whose glossary file is not of status report', () => {
    expectRefused(
      'unknown-headword',
      [
        [file.fengqiao, 'status: report', 'status: unexplained'],
        [file.terms, '“枫桥经验”：', '⟦“枫桥经验”⟧：'],
      ],
      "No glossary file has the headword '“枫桥经验”'. Add content/glossary/<id>.yaml.",
    );
  });

  it('reports a headword that no printed entry has, and the entry that may be meant', () => {
    expectRefused(
      'unknown-headword',
      [
        [file.terms, '“枫桥经验”：', '⟦“枫桥经验”⟧：'],
        [file.fengqiao, 'headword: { zh: “枫桥经验”,', 'headword: { zh: ⟦枫桥经验⟧,'],
      ],
      "No glossary file has the headword '“枫桥经验”'. Add content/glossary/<id>.yaml.",
      "No printed entry has the headword '枫桥经验'. Did you mean '“枫桥经验”'?",
    );
  });

  it('reports a headword that is like no printed entry', () => {
    expectRefused(
      'unknown-headword',
      [
        [
          file.reform,
          'status: editor\nheadword: { zh: 国资国企改革,',
          'status: report\nheadword: { zh: ⟦国资国企改革⟧,',
        ],
        [
          file.reform,
          'definition: { zh: 国有资产和国有企业的改革。, en: The reform of state assets and enterprises. }\nsource: 国务院国资委\n',
          '',
        ],
      ],
      "No printed entry has the headword '国资国企改革'. Write it as printed.",
    );
  });
});
