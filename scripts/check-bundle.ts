import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { own } from '../utils/lookup/own.ts';

/** Checks the built extension: the sizes of what reads and draws in pages, and what no file of ours may hold. Exits 1 and says why. */
const BUILT = '.output/chrome-mv3';
/** In bytes: of what reads in every page of a directory, and of what draws where there are people. */
const LARGEST = {
  'overlay.js': { raw: 30_000, gzip: 11_500 },
  'layer.js': { raw: 18_000, gzip: 7_500 },
  // Read at every start. Two fifths of it are data, which no start looks into.
  'background.js': { raw: 804_500, gzip: 271_500 },
};
/** What runs in pages. */
const IN_PAGES = [
  'overlay.js',
  'layer.js',
  'anywhere.js',
  'once.js',
  'shape.js',
  'signs.js',
  'teach.js',
  'report.js',
];
/** The popup with all scripts that it reads before it shows anything, in bytes gzipped: it shows a button. */
const LARGEST_POPUP = 52_000;
/** Words that stand in a script only with the library that checks what comes from elsewhere, or with the catalogue. */
const ONCE = { 'the library of schemas': 'ZodDiscriminatedUnion', 'the catalogue': 'topThreeRate2017' };

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
  for (const name of IN_PAGES)
    if (rule.test(await readFile(`${BUILT}/${name}`, 'utf8'))) problems.push(`${name} holds ${rule}.`);

// Schemas are checked by, and not written down: that part of their library stays out of every script.
for (const name of [
  ...Object.keys(LARGEST),
  ...(await readdir(`${BUILT}/chunks`)).map((one) => `chunks/${one}`),
])
  if ((await readFile(`${BUILT}/${name}`, 'utf8')).includes('json-schema.org'))
    problems.push(`${name} holds what writes schemas down.`);

// It is read at every start, and what is not ASCII costs as much as all that it does.
if (/[^\0-\x7f]/.test(await readFile(`${BUILT}/background.js`, 'utf8')))
  problems.push('background.js holds a letter that is not ASCII.');

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

for (const [what, word] of Object.entries(ONCE)) {
  const chunks = (await readdir(`${BUILT}/chunks`)).map((name) => `chunks/${name}`);
  const holds = async (name: string) => (await readFile(`${BUILT}/${name}`, 'utf8')).includes(word);
  const found: string[] = [];
  for (const name of ['background.js', ...IN_PAGES, ...chunks]) if (await holds(name)) found.push(name);
  if (found.filter((name) => name.startsWith('chunks/')).length !== 1 || found.length !== 2)
    problems.push(`Once in the background and once for our pages is enough of ${what}: ${found.join(', ')}.`);
}

const popup = await readWith('popup.html');
const popupSize = popup.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
sizes.push(`The popup reads ${popupSize} bytes gzipped.`);
if (popupSize > LARGEST_POPUP)
  problems.push(`The popup reads ${popupSize} bytes gzipped, of ${LARGEST_POPUP}.`);
if (popup.some(({ text }) => text.includes(ONCE['the library of schemas'])))
  problems.push('The popup reads the library of schemas.');

/** The scripts that a page of ours reads before it shows anything. */
async function readWith(page: string): Promise<{ name: string; text: string }[]> {
  const html = await readFile(`${BUILT}/${page}`, 'utf8');
  const names = new Set(
    [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, name]) => name ?? ''),
  );
  const scripts: { name: string; text: string }[] = [];
  for (const name of names) {
    const text = await readFile(`${BUILT}/${name}`, 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*["`']\.\/([\w-]+\.js)["`']/g))
      names.add(`chunks/${next}`);
    scripts.push({ name, text });
  }
  return scripts;
}

for (const problem of problems) console.error(problem);
for (const size of sizes) console.error(size);
process.exitCode = problems.length > 0 ? 1 : 0;
