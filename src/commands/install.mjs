// Runs before `npm start`, `npm test` and the like, under whatever Node the machine has:
// installs the exact packages of the lock file when they are not there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Not `npm ci`: it refuses a lock file that lacks optional packages of other systems, which a
  // registry mirror may not have. `install --no-save` takes the versions of the lock file all the same.
  const options = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--engine-strict=false',
  ];
  const run = spawnSync(command, [...args, ...options], { encoding: 'utf8' });
  if (run.status !== 0) {
    const output = `${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`;
    const offline = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|ECONNRESET|network/i.test(output);
    console.error(
      offline
        ? 'The packages could not be fetched: connect to the network, or set a registry you can reach with `npm config set registry <address>`, and run the command again.'
        : `The packages could not be installed: ${output.trim().split('\n').slice(-5).join(' ')}`,
    );
    process.exit(1);
  }
}
