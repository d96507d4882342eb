import { createServer, type Server } from 'node:http';
import { respond } from './directory/render.ts';

/** Serves the fictional directory on this machine alone. Port 0 takes any that is free. */
export async function serveDirectory(port = 0): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const { status, html, contentType } = respond(new URL(request.url ?? '/', 'http://localhost'));
    response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return { address: `http://localhost:${bound.port}`, server };
}
