import { createHash } from 'node:crypto';
import { type Report, startOf } from '../../report/read-report.ts';
import { problem, type Problem } from '../problem.ts';

/** The text of record is byte for byte the one whose SHA-256 report.yaml states. */
export function sourceHash({ source, sourcePath, data }: Report): Problem[] {
  const hash = createHash('sha256').update(source).digest('hex');
  if (hash === data.sha256) return [];
  return [
    problem(
      'source-hash',
      startOf(sourcePath),
      `The SHA-256 of the file is '${hash}', report.yaml has '${data.sha256}'. Restore the text of record.`,
    ),
  ];
}
