import { serveFolder } from './serve.ts';

const wanted = process.env['PORT'] ?? '4321';
const port = Number(wanted);

/** Serves the built site; returns why not. */
async function start(): Promise<string | undefined> {
  if (!/^\d{1,5}$/.test(wanted) || port > 65_535)
    return `PORT is '${wanted}': give a number up to 65535, such as \`PORT=4321 npm start\`.`;
  try {
    const { address } = await serveFolder({ folder: 'dist', port });
    console.log(`The reading room is open at ${address}  (Ctrl+C closes it)`);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      return `Port ${port} is in use: stop the other program, or choose another port with \`PORT=${port + 1} npm start\`.`;
    if (code === 'EACCES')
      return `Port ${port} is not for everybody: choose one above 1023, such as \`PORT=4321 npm start\`.`;
    throw error;
  }
}

const problem = await start();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
