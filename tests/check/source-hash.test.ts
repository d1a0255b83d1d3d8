import { describe, expect, it } from 'vitest';
import { expectAccepted, expectRefused, file, messagesOf, sha256, smallReport } from './small-report.ts';

const text = smallReport().files.get(file.source)!;
const other = 'f'.repeat(64);

describe('source-hash', () => {
  it('accepts the text of record whose SHA-256 report.yaml states', () => {
    expectAccepted([file.report, '<sha256 of source.md>', sha256(text)]);
  });

  it('reports a text of record with another SHA-256', () => {
    expectRefused(
      'source-hash',
      [
        [file.report, '<sha256 of source.md>', other],
        [file.source, '\n# 工作报告', '⟦\n⟧# 工作报告'],
      ],
      `The SHA-256 of the file is '${sha256(text)}', report.yaml has '${other}'. Restore the text of record.`,
    );
  });

  it('reports a change that the eye does not see: other line ends', () => {
    const { files } = smallReport();
    const windows = text.replaceAll('\n', '\r\n');
    files.set(file.source, windows);
    expect(messagesOf('source-hash', files)).toEqual([
      `${file.source}:1:1  source-hash  The SHA-256 of the file is '${sha256(windows)}', report.yaml has '${sha256(text)}'. Restore the text of record.`,
    ]);
  });

  it('reports a text of record that is not there', () => {
    const { files } = smallReport();
    files.delete(file.source);
    expect(messagesOf('source-hash', files)).toEqual([
      `${file.source}:1:1  source-hash  The SHA-256 of the file is '${sha256('')}', report.yaml has '${sha256(text)}'. Restore the text of record.`,
    ]);
  });
});
