import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { expectAccepted, expectRefused, file, smallReport } from './small-report.ts';

const chapter = '---\ntitle: 草稿\n---\n';

describe('chapter-unlisted', () => {
  it('accepts files in other folders of the report', () => {
    expectAccepted(['content/2026/drafts/04-draft.mdx', '', chapter]);
  });

  it('reports a chapter file that report.yaml does not list', () => {
    expectRefused(
      'chapter-unlisted',
      [['content/2026/zh/04-draft.mdx', '', `⟦${chapter}⟧`]],
      "The chapter '04-draft' is not listed in content/2026/report.yaml. Add it to 'chapters' or remove the file.",
    );
  });

  it('reports one in the English edition', () => {
    expectRefused(
      'chapter-unlisted',
      [['content/2026/en/04-draft.mdx', '', `⟦${chapter}⟧`]],
      "The chapter '04-draft' is not listed in content/2026/report.yaml. Add it to 'chapters' or remove the file.",
    );
  });

  it.each(['.DS_Store', '._01-review.mdx', '.backup/01-review.mdx'])('accepts the hidden file %s', (name) => {
    expectAccepted([`content/2026/zh/${name}`, '', 'x'], [`content/2026/en/${name}`, '', 'x']);
  });

  it('accepts an edition in Chinese only where the English folder has a hidden file', () => {
    const { files } = smallReport(['content/2026/en/.DS_Store', '', 'x']);
    for (const path of [file.enReview, file.enPlan, file.enTerms]) files.delete(path);
    expect(checkContent(files).site.reports[0]!.editions.en).toBeUndefined();
  });

  it.each(['notes.txt', '01-review.md', 'images/map.png'])(
    'reports the file %s, which is no chapter',
    (name) => {
      const path = `content/2026/zh/${name}`;
      expectRefused(
        'chapter-unlisted',
        [[path, '', '⟦x⟧']],
        `The file '${path}' is not a chapter. Remove it, or keep it in another folder.`,
      );
    },
  );
});
