import { readFile } from 'node:fs/promises';
import { launchWithExtension } from '../../../scripts/chromium.ts';
import { grantHosts } from '../../../scripts/granted.ts';
import { serveDirectory } from '../../../scripts/tour/server.ts';
import { Hand } from './hand.ts';
import { OTHER, type World } from './world.ts';

/** A Chromium that begins with nothing. */
export async function inChromium(): Promise<World> {
  const { server, address } = await serveDirectory();
  const browsing = await launchWithExtension({
    extension: await grantHosts('.output/chrome-mv3-tour'),
    headless: true,
  });
  const body = await readFile('utils/directories/goodtherapy/replicas/results.html', 'utf8');
  await browsing.context.route(/goodtherapy/, (route) =>
    route.request().url() === OTHER
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  const page = await browsing.context.newPage();
  return {
    async own(file) {
      const own = await browsing.context.newPage();
      await own.goto(browsing.page(file));
      await page.bringToFront();
      return new Hand(own);
    },
    async visit(to) {
      await page.bringToFront();
      await page.goto(to);
    },
    directories: [
      { id: 'fernhill', address: `${address}/therapists?page=1` },
      { id: 'goodtherapy', address: OTHER },
    ],
    async close() {
      await browsing.close();
      server.close();
    },
  };
}
