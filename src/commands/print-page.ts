import type { Browser } from 'puppeteer-core';

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
    const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true });
    return withDate(bytes, date);
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

/** Puts a day in the place of the moment of printing; a date in a PDF has always the same length. */
function withDate(bytes: Uint8Array, date: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const day = `D:${date.replaceAll('-', '')}000000`;
  return Buffer.from(text.replace(/(?<=\/(?:CreationDate|ModDate) \()D:\d{14}/g, day), 'latin1');
}
