import { describe, expect, it } from 'vitest';
import { expectAccepted, expectRefused, file, messagesOf, smallReport, type Edit } from './small-report.ts';

const { review, plan } = file;

describe('alignment', () => {
  it('accepts a note of the translator in English alone, and one of the editor in both languages', () => {
    expectAccepted(
      [plan, '增长7%左右。\n', '增长7%左右。[^en-a]\n\n[^en-a]: 注。\n'],
      [
        file.enPlan,
        '7 percent.\n',
        '7 percent.[^en-a][^tn-b]\n\n[^en-a]: A note.\n\n[^tn-b]: [TN] A note.\n',
      ],
    );
  });

  it('accepts a comma after an address, and a period inside quotation marks', () => {
    expectAccepted(
      [review, '全年增长6%。', '各位代表！\n全年增长6%。'],
      [file.enReview, 'Growth was 6 percent.', 'Fellow Deputies,\nGrowth was “6 percent.”'],
    );
  });

  it('asks nothing of a report without an English edition', () => {
    const { files } = smallReport();
    for (const path of [file.enReview, file.enPlan, file.enTerms]) files.delete(path);
    expect(messagesOf('alignment', files)).toEqual([]);
  });

  it('reports a line that was deleted', () => {
    expectRefused(
      'alignment',
      [[file.enReview, 'were resolved.\nGrowth was 6 percent.', 'were resolved.'], marked('The Fengqiao')],
      `The paragraph has '1' lines, the Chinese 2 (${review}:13). Let every line translate the line of its number.`,
    );
  });

  it('reports two lines that were joined', () => {
    expectRefused(
      'alignment',
      [[file.enReview, 'resolved.\nGrowth', 'resolved. Growth'], marked('The Fengqiao')],
      `The paragraph has '1' lines, the Chinese 2 (${review}:13). Let every line translate the line of its number.`,
    );
  });

  it('reports a heading of another depth', () => {
    expectRefused(
      'alignment',
      [[file.enReview, '#### A safer', '⟦#⟧## A safer']],
      `Here stands 'a heading ###', in the Chinese a heading #### (${review}:11). Follow the Chinese.`,
    );
  });

  it('reports a paragraph that the Chinese does not have', () => {
    expectRefused(
      'alignment',
      [[file.enReview, '6 percent.\n', '6 percent.\n\n⟦Thus⟧ the people rejoiced.\n']],
      "The Chinese chapter has ended before 'Thus the people rejoiced'. Take it out.",
    );
  });

  it('reports a paragraph that is not translated', () => {
    expectRefused(
      'alignment',
      [
        [file.enPlan, '\n\nState reform advances, with growth of about 7 percent.', ''],
        [file.enPlan, '#### The', '⟦####⟧ The'],
      ],
      `The chapter ends after this block; the Chinese goes on with '国资国企改革推进，增长7%左右。' (${plan}:9). Translate it.`,
    );
  });

  it('reports a heading without its text', () => {
    expectRefused(
      'alignment',
      [[file.enReview, '#### A safer county.', '⟦####⟧']],
      `The heading has no text, unlike the Chinese (${review}:11). Translate '平安建设深化。'.`,
    );
  });

  it('reports a line that is still Chinese', () => {
    expectRefused(
      'alignment',
      [[file.enReview, 'Growth was 6 percent.', '⟦全⟧年增长6%⟦。⟧']],
      "The line '全年增长6%。' is the Chinese itself. Translate it.",
      `The line ends in '全年增长6%。', the Chinese in '。' (${review}:14). End it with '.', '!', '?' or ';'.`,
    );
  });

  it('reports a printed entry without a definition', () => {
    expectRefused(
      'alignment',
      [
        [
          file.enTerms,
          'Fengqiao model: A model of governance that relies on the people.',
          '⟦Fengqiao⟧ model.',
        ],
      ],
      "The entry 'Fengqiao model.' has no definition after a colon. Translate it.",
    );
  });

  it('reports bold type in one language alone', () => {
    expectRefused(
      'alignment',
      [
        [file.enReview, 'Growth was', '**⟦Growth⟧** was'],
        [plan, '国资国企改革推进，', '**国资国企改革**推进，'],
        [file.enPlan, 'State reform', '⟦State⟧ reform'],
      ],
      `The line has 'Growth' in bold, the Chinese has 0 bold runs (${review}:14). Set it in plain type.`,
      `The Chinese has '国资国企改革' in bold (${plan}:9). Set its translation in bold.`,
    );
  });

  it('reports a note of the editor in one language alone, and one of the translator in Chinese', () => {
    expectRefused(
      'alignment',
      [
        [review, '全年增长6%。\n', '全年增长6%。[^en-b]⟦[^tn-c]⟧\n\n[^en-b]: 注。\n\n[^tn-c]: 注。\n'],
        [file.enReview, 'Growth was 6 percent.', '⟦Growth⟧ was 6 percent.'],
        [file.enPlan, '7 percent.\n', '7 percent.⟦[^x]⟧⟦[^en-d]⟧\n\n[^en-d]: A note.\n\n[^x]: A note.\n'],
      ],
      "The translator's note 'tn-c' stands in the Chinese. Move it to the English line.",
      `The Chinese line (${review}:14) has the editor's note 'en-b', this line has not. Set the mark in both languages.`,
      "The note 'x' is neither 'en-…' nor 'tn-…'. Name it after its author.",
      `The Chinese line (${plan}:9) does not have the editor's note 'en-d'. Set the mark in both languages.`,
    );
  });

  it('reports another end mark', () => {
    expectRefused(
      'alignment',
      [
        [file.enReview, 'Growth was 6 percent.', 'Growth was 6 percent⟦,⟧'],
        [file.enPlan, 'targets are:', 'targets are⟦.⟧'],
      ],
      `The line ends in 's 6 percent,', the Chinese in '。' (${review}:14). End it with '.', '!', '?' or ';'.`,
      `The line ends in 'targets are.', the Chinese in '：' (${plan}:7). End it with ':' or ','.`,
    );
  });
});

/** An edit that only marks some words of the English review. */
function marked(text: string): Edit {
  return [file.enReview, text, `⟦${text}⟧`];
}
