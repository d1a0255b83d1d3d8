import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { callOf, type Driver } from './driver.ts';

/** The programs that WebKitGTK needs under test: Debian's webkit2gtk-driver, libwebkit2gtk-4.1-0 and xvfb. */
export const WEBKIT = {
  driver: '/usr/bin/WebKitWebDriver',
  browser: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  display: '/usr/bin/Xvfb',
};

/** Opens WebKitGTK's own small browser by WebDriver, on a display of its own. */
export async function driveWebKit(): Promise<Driver> {
  const xvfb = spawn(
    WEBKIT.display,
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = String((await once(xvfb.stdio[3]!, 'data'))[0]).trim();
  const port = await freePort();
  const driver = spawn(WEBKIT.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T & { message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  await ready(() => ask('GET', '/status'));
  const { sessionId, capabilities } = await ask<{
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  }>('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: WEBKIT.browser, args: ['--automation'] } },
    },
  });
  const session = `/session/${sessionId}`;
  return {
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
    errors: [],
    async open(address, width) {
      await ask('POST', `${session}/window/rect`, { width, height: 900 });
      await ask('POST', `${session}/url`, { url: address });
    },
    run: (act, ...args) =>
      ask('POST', `${session}/execute/sync`, { script: `return ${callOf(act, args)}`, args: [] }),
    async screenshot() {
      return Buffer.from(await ask<string>('GET', `${session}/screenshot`), 'base64');
    },
    async close() {
      await ask('DELETE', session);
      for (const process of [driver, xvfb]) await end(process);
    },
  };
}

async function ready(ask: () => Promise<unknown>): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    try {
      await ask();
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error('WebKitWebDriver did not start.');
}

async function end(process: ChildProcess): Promise<void> {
  const ended = once(process, 'exit');
  process.kill();
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
