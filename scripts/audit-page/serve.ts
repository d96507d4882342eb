import { createServer } from 'node:http';
import { cardsPage, LAYOUT_NAMES } from './cards.ts';

/** Serves pages of cards on this machine: `/?layout=grid&count=20`, every address another page. */
export async function serveCards(): Promise<{ port: number; close(): void }> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const layout = LAYOUT_NAMES.find((name) => name === searchParams.get('layout')) ?? 'flow';
    const count = Math.min(2000, Number(searchParams.get('count') ?? 12));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(cardsPage(layout, count));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return { port: bound.port, close: () => void server.close() };
}
