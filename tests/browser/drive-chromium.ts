import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callOf, type Driver } from './driver.ts';

/** The one way in which an old browser does not understand the policy, and needs not to: it has no such WebAssembly. */
const UNKNOWN_SOURCE = /invalid source: ''wasm-unsafe-eval''/;

/**
 * Opens a Chromium of any age. Puppeteer speaks to tabs, which Chromium has only had since 2022;
 * this speaks to pages, in the few words of the DevTools protocol that have not changed since version 80.
 */
export async function driveChromium(executable: string, libraries = ''): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'old-chromium-'));
  const chromium = spawn(
    executable,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { env: { ...process.env, LD_LIBRARY_PATH: libraries }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(chromium, 'exit');
  const errors: string[] = [];
  const browser = await connect(await addressOf(chromium.stderr));
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const send = <T>(method: string, parameters?: object) => browser.send<T>(method, parameters, sessionId);
  browser.on('Runtime.exceptionThrown', (thrown) => errors.push(JSON.stringify(thrown)));
  browser.on('Log.entryAdded', ({ entry }: { entry: { level: string; text: string; url?: string } }) => {
    if (entry.level === 'error' && !UNKNOWN_SOURCE.test(entry.text))
      errors.push(`${entry.text} ${entry.url ?? ''}`);
  });
  browser.on('Runtime.consoleAPICalled', (call: { type: string }) => {
    if (call.type === 'error') errors.push(JSON.stringify(call));
  });
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);
  return {
    version: (await browser.send<{ product: string }>('Browser.getVersion')).product,
    errors,
    async open(address, width) {
      const size = { width, height: 900, deviceScaleFactor: 1, mobile: false };
      await send('Emulation.setDeviceMetricsOverride', size);
      const loaded = browser.next('Page.loadEventFired');
      const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url: address });
      if (errorText) throw new Error(`${address}: ${errorText}`);
      await loaded;
    },
    async run(act, ...args) {
      const { result, exceptionDetails } = await send<{
        result: { value: never };
        exceptionDetails?: unknown;
      }>('Runtime.evaluate', {
        expression: callOf(act, args),
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return result.value;
    },
    async screenshot() {
      return Buffer.from((await send<{ data: string }>('Page.captureScreenshot')).data, 'base64');
    },
    async close() {
      chromium.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Returns the address of the DevTools, which Chromium writes to its standard error. */
async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const part of output) {
    text += String(part);
    const found = /DevTools listening on (ws:\S+)/.exec(text);
    if (found) {
      output.resume();
      return found[1]!;
    }
  }
  throw new Error(`Chromium did not start: ${text}`);
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  const answers = new Map<number, (answer: Answer) => void>();
  const listeners = new Map<string, Set<(parameters: never) => void>>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Answer;
    if (message.id !== undefined) answers.get(message.id)?.(message);
    else listeners.get(message.method ?? '')?.forEach((listen) => listen(message.params as never));
  });
  await once(socket, 'open');
  const on = (method: string, listen: (parameters: never) => void) => {
    listeners.set(method, (listeners.get(method) ?? new Set()).add(listen));
  };
  return {
    on,
    next: (method: string) => new Promise<void>((resolve) => on(method, () => resolve())),
    send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
      return new Promise((resolve, reject) => {
        answers.set(id, ({ result, error }) => {
          answers.delete(id);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result as T);
        });
      });
    },
  };
}

interface Answer {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}
