import { readReport, type Report } from '../../src/report/read-report.ts';
import { buildSite, readContentFiles, type Site } from '../../src/site.ts';

/** The content files of the project. */
export const contentFiles = readContentFiles('.');

/** The site of the project's content. */
export const site: Site = buildSite(contentFiles).site;

/** The report of the project's content. */
export const report: Report = existing(site.reports[0]);

/** Returns the Chinese report that is read when one file has another text. */
export function reportWith(path: string, text: string): Report {
  const chinese = [...contentFiles].filter(
    ([name]) => name.startsWith(`content/${report.year}/`) && !name.includes('/en/'),
  );
  return existing(readReport(new Map([...chinese, [path, text]]), report.year).report);
}

function existing(found: Report | undefined): Report {
  if (!found) throw new Error('The content of the project has no report.');
  return found;
}
