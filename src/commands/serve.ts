import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** A running server of a folder. */
export interface FolderServer {
  /** Address of the folder, with a slash at the end. */
  address: string;
  close(): void;
}

/** Options of `serveFolder`: `port` 0 takes any free port; `base` is the path below which the folder stands, as one reads it. */
interface ServeOptions {
  folder: string;
  port?: number;
  base?: string;
}

/** Serves a folder of static files on this machine only. Rejects with the error of the port. */
export function serveFolder({ folder, port = 0, base = '/' }: ServeOptions): Promise<FolderServer> {
  const files = sirv(folder, { dev: true });
  const prefix = encodeURI(base);
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '/';
    // Percent-encoding may be in either case.
    if (url.slice(0, prefix.length).toUpperCase() !== prefix.toUpperCase()) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${url.slice(prefix.length)}`;
    files(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const number = typeof bound === 'object' && bound ? bound.port : port;
      resolve({ address: `http://127.0.0.1:${number}${prefix}`, close: () => server.close() });
    });
  });
}
