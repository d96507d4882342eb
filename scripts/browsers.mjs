import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where browsers usually are, by name. Chrome itself takes no unpacked extension from a command line, so it comes last. */
const PLACES = {
  chromium: {
    variable: 'FOREWORD_CHROMIUM',
    commands: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'google-chrome-for-testing',
      'google-chrome',
      'chrome',
    ],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FOREWORD_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * The path of a browser on this machine, or `null`. A path in FOREWORD_CHROMIUM or FOREWORD_FIREFOX comes first.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variable, commands, files } = PLACES[name];
  const chosen = process.env[variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...found, ...files].find((path) => existsSync(path)) ?? null;
}
