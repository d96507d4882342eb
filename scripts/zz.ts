import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { filledBadges } from '../tests/journey/layer.ts';
import { launchWithExtension } from './chromium.ts';
import { takeSample } from './tour/use.ts';

const sh = (c: string) => {
  try {
    return execSync(c, { env: { ...process.env, DISPLAY: ':77' }, encoding: 'utf8' });
  } catch (e) {
    return String(e).slice(0, 200);
  }
};
const A = 'https://www.psychologytoday.com/us/therapists/or/fernhill';
const b = await launchWithExtension({
  extension: process.cwd() + '/.output/chrome-mv3',
  headless: false,
  viewport: null,
  args: ['--window-size=1300,900', '--window-position=0,0'],
});
await takeSample(b);
await b.context.route(/^https?:/, (r) =>
  r.request().url() === A
    ? r.fulfill({
        body: readFileSync('utils/directories/psychologytoday/replicas/results.html', 'utf8'),
        contentType: 'text/html; charset=utf-8',
      })
    : r.abort(),
);
const p = await b.context.newPage();
await p.goto(A);
await p.bringToFront();
await p.waitForTimeout(800);
const w = sh('xdotool search --onlyvisible --class chromium').trim().split('\n').pop();
sh(`xdotool windowfocus ${w}`);
await p.waitForTimeout(300);
sh('xdotool key alt+shift+d');
await p.waitForTimeout(1000);
sh('import -window root /tmp/popup.png');
const pop = await b.surface('popup.html');
await pop.until('document.querySelector("button.primary")', 4000);
await pop.click('button.primary');
pop.close();
await p.waitForTimeout(2500);
sh('import -window root /tmp/prompt.png');
sh('xdotool key Tab');
await p.waitForTimeout(300);
sh('xdotool key Return');
await p.waitForTimeout(1500);
console.log('badges', (await filledBadges(p, 4, /Some|Too|Much|Little|Says/)).length);
sh('import -window root /tmp/after.png');
await b.close();
