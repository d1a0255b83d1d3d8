import { _SHA256 } from '@noble/hashes/sha2.js';
import { create } from './create.ts';

const page = document.querySelector<HTMLElement>('[data-verify]');
if (page) start(page);

/** Checks a chosen zip against the published hash, and chosen files against the list that lies with them. */
function start(page: HTMLElement) {
  const texts = JSON.parse(page.dataset['texts']!) as Record<string, string>;
  const get = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`)!;
  const published = get('published');
  let hash = '';
  if (location.protocol === 'file:') get('online').hidden = true;
  else {
    fetch(page.dataset['verify']!)
      .then((response) => (response.ok ? response.text() : ''))
      .then((text) => {
        hash = (/^[0-9a-f]{64}/.exec(text) || [''])[0]!;
        if (hash !== '') published.textContent = hash;
      })
      .catch(() => undefined);
  }

  const say = (name: string, ...content: (string | Node)[]) => {
    const element = get(name);
    element.textContent = '';
    element.append(...content);
    element.hidden = false;
  };

  get('zip').addEventListener('change', async (event) => {
    const file = (event.target as HTMLInputElement).files![0];
    if (!file) return;
    say('zip-result', texts['working']!);
    const found = await hashOf(file);
    if (hash === '') say('zip-result', texts['noHash']!);
    else
      say('zip-result', found === hash ? texts['right']! : texts['wrong']!, ' ', create('code', '', found));
  });

  get('folder').addEventListener('change', async (event) => {
    const files = Array.from((event.target as HTMLInputElement).files!);
    const list = files.find((file) => file.name === 'SHA256SUMS');
    if (!list) {
      say('folder-result', texts['noList']!);
      return;
    }
    say('folder-result', texts['working']!);
    const expected = parseSums(await list.text());
    const [changed, extra]: string[][] = [[], []];
    const top = pathOf(list).slice(0, -'SHA256SUMS'.length);
    const seen = new Set<string>();
    for (const file of files) {
      const path = pathOf(file).slice(top.length);
      if (file === list || isVerifier(path)) continue;
      seen.add(path);
      if (!expected.has(path)) extra!.push(path);
      else if ((await hashOf(file)) !== expected.get(path)) changed!.push(path);
    }
    const missing = Array.from(expected.keys()).filter((path) => !seen.has(path));
    const total = expected.size;
    const summary = texts['files']!.replace(
      '{{right}}',
      String(total - changed!.length - missing.length),
    ).replace('{{total}}', String(total));
    say(
      'folder-result',
      create('p', '', summary),
      ...listOf(texts['changed']!, changed!),
      ...listOf(texts['missing']!, missing),
      ...listOf(texts['extra']!, extra!),
    );
  });
}

async function hashOf(file: File): Promise<string> {
  // The class, because the library's `sha256` calls Object.hasOwn when it loads, which Chromium 93 brought.
  // Blob.arrayBuffer and text are there from Chromium 76 on.
  const hash = new _SHA256().update(new Uint8Array(await file.arrayBuffer())).digest();
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parseSums(text: string): Map<string, string> {
  const rows = text.split('\n').map((row) => /^([0-9a-f]{64}) [ *](.+)$/.exec(row.trim()));
  return new Map(
    rows.flatMap((row) => (row && !isVerifier(row[2]!) ? [[row[2]!, row[1]!] as [string, string]] : [])),
  );
}

/** The page that checks cannot vouch for itself. */
function isVerifier(path: string): boolean {
  return path === 'verify.html' || path === 'en/verify.html';
}

/** Returns the path of a chosen file, its folder included where the browser tells it. */
function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

function listOf(title: string, paths: readonly string[]): Node[] {
  if (paths.length === 0) return [];
  const list = create('ul');
  paths.forEach((path) => list.append(create('li', '', path)));
  return [create('p', '', title), list];
}
