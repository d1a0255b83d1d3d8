import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';

const start = (port: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/start.ts'], {
    env: { ...process.env, PORT: port },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm start', () => {
  it.each(['abc', '80x', '99999', '-1'])('says in one sentence that %s is no port', (port) => {
    expect(start(port)).toEqual({
      status: 1,
      stdout: '',
      stderr: `PORT is '${port}': give a number up to 65535, such as \`PORT=4321 npm start\`.\n`,
    });
  });

  it('says in one sentence that a port is in use, and which to try', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    const { status, stderr } = start(String(port));
    other.close();
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Port ${port} is in use: stop the other program, or choose another port with \`PORT=${port + 1} npm start\`.\n`,
    );
  });
});
