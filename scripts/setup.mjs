// Brings a fresh machine to where `npm start` and `npm test` work, and says what it does. No dependencies;
// runs on Node 18. Arguments: the browsers that the command needs (`chromium`, `firefox`).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (text) => console.error(`setup: ${text}`);
const windows = process.platform === 'win32';

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows, ...options });
  if (done.status !== 0) stop(`"${command} ${args.join(' ')}" failed; what it printed stands above.`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const marker = `${root}node_modules/.foreword-setup`;
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  say('installing the packages that package-lock.json names (once, about half a minute) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(marker, lock);
}

/** The project's own tools want Node 22.18 or newer; npm carries one for most machines. */
function checkNode() {
  const node = spawnSync('node', ['--version'], {
    cwd: root,
    encoding: 'utf8',
    env: withTools(),
    shell: windows,
  });
  const [major = 0, minor = 0] = (node.stdout ?? '').replace('v', '').split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  stop(
    `this machine has Node ${node.stdout?.trim()} and npm carries no newer one for it: install Node 24 from nodejs.org.`,
  );
}

function withTools() {
  const separator = windows ? ';' : ':';
  return { ...process.env, PATH: `${root}node_modules/.bin${separator}${process.env.PATH}` };
}

function prepareTypes() {
  if (existsSync(`${root}.wxt/tsconfig.json`)) return;
  say("writing the build tool's types …");
  run('wxt', ['prepare'], { env: withTools() });
}

function needBrowser(name, aptPackage) {
  if (findBrowser(name)) return;
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian) {
    say(`installing ${aptPackage} with apt …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', aptPackage], { env });
  }
  if (findBrowser(name)) return;
  stop(
    name === 'firefox'
      ? 'Firefox is not here: install it, or name one in FOREWORD_FIREFOX.'
      : 'no Chromium, Chrome or Edge is here: install one, or name one in FOREWORD_CHROMIUM.',
  );
}

installPackages();
checkNode();
prepareTypes();
const wanted = process.argv.slice(2);
if (wanted.includes('chromium')) needBrowser('chromium', 'chromium');
if (wanted.includes('firefox')) needBrowser('firefox', 'firefox-esr');
