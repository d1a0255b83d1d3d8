import { serveFolder } from './serve.ts';

const port = Number(process.env['PORT'] ?? 4321);

try {
  const { address } = await serveFolder({ folder: 'dist', port });
  console.log(`The reading room is open at ${address}  (Ctrl+C closes it)`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${port} is in use: stop the other program, or choose another port with \`PORT=${port + 1} npm start\`.`,
  );
  process.exitCode = 1;
}
