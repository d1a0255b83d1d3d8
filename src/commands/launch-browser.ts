import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Places where other systems keep a Chromium. */
const INSTALLED = [
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
];

/** No sandbox, because continuous integration runs as root; nothing asked of the network by the browser itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a current Chromium, with more flags if need be: from the npm package on Linux x64, an installed one elsewhere. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return puppeteer.launch({
      executablePath: await chromium.executablePath(),
      args: [...FLAGS, ...flags],
      headless: 'shell',
      // Names of files that a page saves are cut to ASCII in the C locale.
      env: { ...process.env, LANG: 'C.UTF-8' },
    });
  }
  const executablePath = INSTALLED.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error(`No browser was found: install Chrome or Edge; looked for ${INSTALLED.join(', ')}.`);
  return puppeteer.launch({ executablePath, args: [...flags], headless: true });
}
