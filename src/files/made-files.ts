import { editionOfCommit } from '../commands/bundle.ts';
import { site } from '../model.ts';
import { catalogue, type ReportFile } from './catalogue.ts';

/** A file for download as it is. */
export interface MadeFile extends Omit<ReportFile, 'make'> {
  bytes: Uint8Array;
}

/** The files of all reports, made once: the pages that list them state their sizes. */
export const madeFiles: Promise<MadeFile[]> = Promise.all(
  site.reports.flatMap((report) =>
    catalogue(site, report, editionOfCommit(process.cwd(), report.year, report.data.date)).map(
      async ({ make, ...file }) => {
        const content = await make();
        return { ...file, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
      },
    ),
  ),
);
