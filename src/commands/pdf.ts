import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkPdf } from '../files/pdf/link-pdf.ts';
import { pdfName } from '../files/pdf/pdf-name.ts';
import { loadSite } from '../site.ts';
import { editionOfCommit, writeBundle } from './bundle.ts';
import { openBrowser } from './launch-browser.ts';
import { printPage } from './print-page.ts';
import { serveFolder } from './serve.ts';

const root = process.cwd();
const dist = join(root, 'dist');

/** Prints the built report into `dist/files/`, lists the PDFs on their page and makes the bundle anew; returns why not. */
async function printReport(): Promise<string | undefined> {
  const report = loadSite(root).reports.at(-1)!;
  const edition = editionOfCommit(root, report.year, report.data.date);
  const sources = { zh: `${report.year}/full.html`, en: `en/${report.year}/full.html` };
  const printed = (['zh', 'en'] as const).filter((lang) => report.editions[lang]);
  if (!printed.every((lang) => existsSync(join(dist, sources[lang])))) {
    return 'There is no built site to print: run `npm run build` first.';
  }
  const browser = await openBrowser();
  const server = await serveFolder({ folder: dist });
  try {
    for (const lang of printed) {
      const bytes = await printPage(browser, server.address + sources[lang], edition.date);
      if (!bytes) {
        return 'No Chinese font is installed, so the PDF would show boxes: install one, such as the package fonts-noto-cjk, and run `npm run pdf` again.';
      }
      const name = pdfName(edition.name, lang);
      writeFileSync(join(dist, 'files', name), bytes);
      for (const page of ['files.html', 'en/files.html'].map((path) => join(dist, path)).filter(existsSync)) {
        writeFileSync(page, linkPdf(readFileSync(page, 'utf8'), name, bytes.length));
      }
      console.log(`Printed dist/files/${name}.`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  writeBundle(dist, edition);
  return undefined;
}

const problem = await printReport().catch((error: unknown) =>
  error instanceof Error ? error.message : String(error),
);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
