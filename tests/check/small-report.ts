import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { expect, vi } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem } from '../../src/check/problem.ts';

/** The files of the small report by what they are. */
export const file = {
  report: 'content/2026/report.yaml',
  source: 'content/2026/source.md',
  locked: 'content/2026/segments.txt',
  pinyin: 'content/2026/pinyin.yaml',
  review: 'content/2026/zh/01-review.mdx',
  plan: 'content/2026/zh/02-plan.mdx',
  terms: 'content/2026/zh/03-terms.mdx',
  enReview: 'content/2026/en/01-review.mdx',
  enPlan: 'content/2026/en/02-plan.mdx',
  enTerms: 'content/2026/en/03-terms.mdx',
  fengqiao: 'content/glossary/fengqiao-model.yaml',
  reform: 'content/glossary/state-reform.yaml',
  words: 'content/words.txt',
} as const;

/** Stands in report.yaml for the SHA-256 of source.md, which follows the edits. */
const HASH = '<sha256 of source.md>';

const texts: Record<keyof typeof file, string> = {
  report: `title: { zh: 工作报告, en: Report on the Work of the Government }
place: { zh: 新源县, en: Xinyuan County }
session: { zh: 第六次会议, en: Sixth Session }
date: 2026-01-22
speaker: { zh: 高磊, en: Gao Lei }
office: { zh: 常务副县长, en: Executive Deputy Head }
sha256: ${HASH}
normalisations:
  keepSpaceBefore: 高磊
  fullWidthLines: [13, 13]
chapters:
  - 01-review
  - 02-plan
  - 03-terms
terms: 03-terms
`,
  source: `
# 工作报告

常务副县长 高磊

一、2025 年回顾

**平安建设深化。**新时代“枫桥经验”深入践行，化解率达 96.

91%。全年增长 6%。

## 二、2026年安排
**主要目标是：**国资国企改革推进,增长7%左右。

**“枫桥经验”：**依靠群众、就地解决的治理经验。
`,
  review: `---
title: 回顾
---

# 工作报告

常务副县长 高磊

## 一、2025年回顾

#### 平安建设深化。

新时代“枫桥经验”深入践行，化解率达96.91%。
全年增长6%。
`,
  plan: `---
title: 安排
---

## 二、2026年安排

#### 主要目标是：

国资国企改革推进，增长7%左右。
`,
  terms: `---
title: 名词解释
---

####

“枫桥经验”：依靠群众、就地解决的治理经验。
`,
  enReview: `---
title: Review
---

# Report on the Work of the Government

Gao Lei, Executive Deputy Head

## I. 2025 in Review

#### A safer county.

The Fengqiao model was applied in depth, and 96.91 percent were resolved.
Growth was 6 percent.
`,
  enPlan: `---
title: Plans
---

## II. Plans for 2026

#### The main targets are:

State reform advances, with growth of about 7 percent.
`,
  enTerms: `---
title: Terms
---

####

Fengqiao model: A model of governance that relies on the people.
`,
  locked: `0.0.0.0
0.0.0.1
1.0.0.0
1.0.1.0
1.0.1.1
1.0.1.2
2.0.0.0
2.0.1.0
2.0.1.1
2.0.2.1
`,
  pinyin: `0.0.0.0: gong zuo bao gao
1.0.0.0: yi 2025 nian hui gu
1.0.1.0: ping an jian she shen hua
2.0.0.0: er 2026 nian an pai
2.0.1.0: zhu yao mu biao shi
`,
  fengqiao: `status: report
headword: { zh: “枫桥经验”, en: Fengqiao model }
pinyin: Fēngqiáo jīngyàn
forms:
  zh: [“枫桥经验”]
  en: [Fengqiao model]
`,
  reform: `status: editor
headword: { zh: 国资国企改革, en: state reform }
pinyin: guózī guóqǐ gǎigé
forms:
  zh: [国资国企改革]
  en: [State reform]
definition: { zh: 国有资产和国有企业的改革。, en: The reform of state assets and enterprises. }
source: 国务院国资委
`,
  words: `Fengqiao
Gao
Xinyuan
`,
};

/** Puts `to` in the place of the one stretch `from` of a file; with an empty `from`, writes a new file. */
export type Edit = readonly [path: string, from: string, to: string];

/**
 * Returns the small report after some edits. ⟦ ⟧ in an edit enclose a fault: the marks are
 * taken out, and `at` says where each stood as `path:line:col`, in the order of the files.
 */
export function smallReport(...edits: readonly Edit[]): { files: Map<string, string>; at: string[] } {
  const names = Object.keys(file) as (keyof typeof file)[];
  const marked = new Map<string, string>(names.map((name) => [file[name], texts[name]]));
  for (const [path, from, to] of edits) marked.set(path, edited(marked.get(path), from, to));
  const files = new Map([...marked].map(([path, text]) => [path, text.replace(/[⟦⟧]/g, '')]));
  files.set(file.report, files.get(file.report)!.replace(HASH, sha256(files.get(file.source)!)));
  return {
    files,
    at: [...marked].flatMap(([path, text]) => placesOfMarks(text).map((place) => `${path}:${place}`)),
  };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Expects the rule after which the test file is named to say nothing about the report after the edits;
 * without edits, expects it to have no problem whatever. An edit of one language may well offend
 * the rules that compare the two.
 */
export const expectAccepted = vi.defineHelper((...edits: readonly Edit[]) => {
  const { files, at } = smallReport(...edits);
  expect(at).toEqual([]);
  const rule = basename(expect.getState().testPath ?? '', '.test.ts');
  const problems = checkContent(files).problems.filter((found) => edits.length === 0 || found.rule === rule);
  expect(problems.map(formatProblem)).toEqual([]);
});

/** Expects a rule to say these messages, one for each place marked in the edits and in their order. */
export const expectRefused = vi.defineHelper(
  (rule: string, edits: readonly Edit[], ...messages: string[]) => {
    const { files, at } = smallReport(...edits);
    expect(at.length, 'places marked').toBe(messages.length);
    expect(messagesOf(rule, files)).toEqual(
      messages.map((message, index) => `${at[index]}  ${rule}  ${message}`),
    );
  },
);

/** Returns what a rule says about some files. */
export function messagesOf(rule: string, files: ReadonlyMap<string, string>): string[] {
  return checkContent(files)
    .problems.filter((problem) => problem.rule === rule)
    .map(formatProblem);
}

function edited(text: string | undefined, from: string, to: string): string {
  if (text === undefined && from === '') return to;
  if (text?.split(from).length !== 2) throw new Error(`'${from}' does not stand exactly once in the file.`);
  return text.split(from).join(to);
}

/** Returns `line:col` of every ⟦ as it is without the marks. */
function placesOfMarks(text: string): string[] {
  return [...text.matchAll(/⟦/g)].map(({ index }) => {
    const rows = text.slice(0, index).replace(/[⟦⟧]/g, '').split('\n');
    return `${rows.length}:${rows.at(-1)!.length + 1}`;
  });
}
