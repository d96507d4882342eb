import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { own } from '../utils/lookup/own.ts';

/** Checks the built extension: the overlay's size, and what no file of ours may hold. Exits 1 and says why. */
const BUILT = '.output/chrome-mv3';
const OVERLAY = { raw: 36_000, gzip: 13_000 };

/** Ways to send or to run a string, which the script in pages must not even name outside its own ban on them. */
const FORBIDDEN = [
  /\bimportScripts\s*\(/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\.innerHTML\s*=/,
  /\binsertAdjacentHTML\b/,
];
const OVERLAY_FORBIDDEN = [
  /\bfetch\s*\(/,
  /new XMLHttpRequest/,
  /new WebSocket/,
  /sendBeacon\s*\(/,
  /postMessage\s*\(/,
  /\.dispatchEvent\s*\(/,
  /(?:chrome|moz)-extension:/,
];

const problems: string[] = [];
const overlay = await readFile(`${BUILT}/overlay.js`);
const size = { raw: overlay.length, gzip: gzipSync(overlay).length };
if (size.raw > OVERLAY.raw || size.gzip > OVERLAY.gzip) {
  problems.push(
    `overlay.js is ${size.raw} bytes (${size.gzip} gzipped); it may be ${OVERLAY.raw} (${OVERLAY.gzip}).`,
  );
}
for (const rule of [...FORBIDDEN, ...OVERLAY_FORBIDDEN]) {
  if (rule.test(overlay.toString())) problems.push(`overlay.js holds ${rule}.`);
  for (const name of ['once.js', 'shape.js', 'signs.js', 'teach.js', 'report.js'])
    if (rule.test(await readFile(`${BUILT}/${name}`, 'utf8'))) problems.push(`${name} holds ${rule}.`);
}

const manifest = JSON.parse(await readFile(`${BUILT}/manifest.json`, 'utf8')) as Record<string, unknown>;
for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources']) {
  if (own(manifest, key) !== undefined) problems.push(`The manifest has ${key}.`);
}

for (const entry of await readdir(BUILT, { recursive: true })) {
  if (!/\.(js|html|css)$/.test(entry)) continue;
  const text = await readFile(`${BUILT}/${entry}`, 'utf8');
  // Code of ours says which hosts are no directory's, this machine among them.
  const fictional = entry.endsWith('.js') ? /Fernhill/i : /Fernhill|localhost/i;
  if (fictional.test(text)) problems.push(`${entry} names the fictional directory.`);
  if (/<(?:script|link|img)[^>]+(?:src|href)="(?:https?:)?\/\//.test(text))
    problems.push(`${entry} loads something from elsewhere.`);
}

for (const problem of problems) console.error(problem);
console.error(`overlay.js: ${size.raw} bytes, ${size.gzip} gzipped.`);
process.exitCode = problems.length > 0 ? 1 : 0;
