import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';

/** Versions of Chromium that an npm package ships for Linux x64, and that package's own version. */
export const OLD_CHROMIUMS = { 80: '2.1.1', 83: '3.1.1', 88: '5.5.0', 92: '10.1.0' };

const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'xinyuan-report');
const run = promisify(execFile);

/**
 * Returns the program of an old Chromium and the folder of its libraries. It is fetched once, with
 * npm, into a cache outside the clone: four versions of one package, at odds with each other's and
 * our own dependencies, cannot be installed.
 */
export async function oldChromium(
  version: keyof typeof OLD_CHROMIUMS,
): Promise<{ executable: string; libraries: string }> {
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const temporary = mkdtempSync(join(cache, 'unpacking-'));
    try {
      await unpack(OLD_CHROMIUMS[version], temporary);
      renameSync(temporary, folder);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  }
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}

async function unpack(packageVersion: string, folder: string): Promise<void> {
  await run('npm', ['pack', '--silent', `chrome-aws-lambda@${packageVersion}`], { cwd: folder });
  const archive = `chrome-aws-lambda-${packageVersion}.tgz`;
  await run('tar', ['-xzf', archive, 'package/bin'], { cwd: folder });
  const inflate = (name: string) => brotliDecompressSync(readFileSync(join(folder, 'package/bin', name)));
  writeFileSync(join(folder, 'chromium'), inflate('chromium.br'), { mode: 0o755 });
  // Libraries that a bare system lacks: libnss3 and its like.
  writeFileSync(join(folder, 'libraries.tar'), inflate('aws.tar.br'));
  await run('tar', ['-xf', 'libraries.tar'], { cwd: folder });
  for (const name of [archive, 'package', 'libraries.tar']) rmSync(join(folder, name), { recursive: true });
}
