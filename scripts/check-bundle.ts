import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { own } from '../utils/lookup/own.ts';

/** Checks the built extension: the sizes of what reads and draws in pages, and what no file of ours may hold. Exits 1 and says why. */
const BUILT = '.output/chrome-mv3';
/** In bytes: of what reads in every page of a directory, and of what draws where there are people. */
const LARGEST = {
  'overlay.js': { raw: 30_000, gzip: 11_500 },
  'layer.js': { raw: 18_000, gzip: 7_500 },
};

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
const sizes: string[] = [];
for (const [name, most] of Object.entries(LARGEST)) {
  const script = await readFile(`${BUILT}/${name}`);
  const size = { raw: script.length, gzip: gzipSync(script).length };
  sizes.push(`${name}: ${size.raw} bytes, ${size.gzip} gzipped.`);
  if (size.raw > most.raw || size.gzip > most.gzip)
    problems.push(
      `${name} is ${size.raw} bytes (${size.gzip} gzipped); it may be ${most.raw} (${most.gzip}).`,
    );
}
for (const rule of [...FORBIDDEN, ...OVERLAY_FORBIDDEN])
  for (const name of [
    ...Object.keys(LARGEST),
    'anywhere.js',
    'once.js',
    'shape.js',
    'signs.js',
    'teach.js',
    'report.js',
  ])
    if (rule.test(await readFile(`${BUILT}/${name}`, 'utf8'))) problems.push(`${name} holds ${rule}.`);

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
for (const size of sizes) console.error(size);
process.exitCode = problems.length > 0 ? 1 : 0;
