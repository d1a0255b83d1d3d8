import type { Browser } from 'puppeteer-core';
import { mendPdf } from '../files/pdf/mend-pdf.ts';

/**
 * Returns a page as a PDF with bookmarks and tags, dated by a day, or nothing where the browser has no
 * font for Chinese.
 */
export async function printPage(
  browser: Browser,
  address: string,
  date: string,
): Promise<Uint8Array | undefined> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'networkidle0' });
    if (!(await page.evaluate(showsChinese))) return undefined;
    await page.evaluate(keepLinksWithin);
    const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true });
    return mendPdf(bytes, { ...(await page.evaluate(propertiesOf)), date });
  } finally {
    await page.close();
  }
}

/** Whether two Han characters look different, which the boxes that stand for missing ones do not; runs in the page. */
function showsChinese(): boolean {
  const [first, second] = ['一', '新'].map((character) => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d')!;
    context.font = '40px serif';
    context.fillText(character, 10, 60);
    return canvas.toDataURL();
  });
  return first !== second;
}

/** Takes the links away that lead out of the page: the PDF would have them lead to the server that is gone; runs in the page. */
function keepLinksWithin() {
  document.querySelectorAll('a[href]:not([href^="#"])').forEach((link) => link.removeAttribute('href'));
}

/** Returns the title, the language and the headings of the page, in which it runs. */
function propertiesOf() {
  const headings = Array.from(document.querySelectorAll('.report :is(h1, h2, h3, h4)'), (heading) => {
    const copy = heading.cloneNode(true) as Element;
    copy.querySelectorAll('[data-apparatus]').forEach((apparatus) => apparatus.remove());
    return { marked: heading.textContent!, text: copy.textContent! };
  });
  return { title: document.title, language: document.documentElement.lang, headings };
}
