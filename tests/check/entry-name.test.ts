import { describe, it } from 'vitest';
import { expectAccepted, expectRefused } from './small-report.ts';

const entry = `status: unexplained
headword: { zh: 平安建设, en: safer county }
pinyin: píng'ān jiànshè
forms:
  zh: [平安建设]
  en: [safer county]
`;

describe('entry-name', () => {
  it('accepts small letters, digits and hyphens', () => {
    expectAccepted(['content/glossary/safer-county-2.yaml', '', entry]);
  });

  it('accepts hidden files, which are the operating system’s', () => {
    expectAccepted(['content/glossary/.DS_Store', '', 'x']);
  });

  it.each(['index.yaml', 'Safer County.yaml', '平安建设.yaml', 'more/safer-county.yaml', 'safer-county.yml'])(
    'reports %s, whose page would be another’s, or nobody’s',
    (name) => {
      expectRefused(
        'entry-name',
        [[`content/glossary/${name}`, '', `⟦${entry}⟧`]],
        `The file '${name}' cannot be the address of a term. Name it in small letters and hyphens, such as 'fengqiao-model.yaml', but not 'index.yaml'.`,
      );
    },
  );
});
