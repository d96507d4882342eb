import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findBrowser } from './browsers.mjs';
import { InputError } from './input.ts';
import { PATIENCE, Surface } from './surface.ts';

export interface Browsing {
  context: BrowserContext;
  /** The extension's background. */
  worker: Worker;
  /** The address of one of the extension's own pages. */
  page(name: string): string;
  /** A popup or side panel of the extension, once it is open. */
  surface(name: string): Promise<Surface>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension. */
  extension: string;
  headless: boolean;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  args?: string[];
  /** The folder of the profile, which then stays; left out, it is one of its own that goes when it closes. */
  profile?: string;
  /** Keeps pages that were left, as a browser does outside tests: a step back brings them as they were. */
  keepsPages?: boolean;
}

/** The browser is kept from speaking to anyone on its own account; only this machine can be reached. */
const SILENT = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  // Tabs and buttons of the browser itself, not pages: to draw them move is a seventh of what it costs to open a page.
  '--animation-duration-scale=0',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * What the browser would do beside showing pages, and one thing that it would not: a list of ours takes the place of
 * the test library's. The two pages of the address bar's list, which nobody sees, take as much work as one of ours.
 */
const WITHOUT = [
  'DisableLoadExtensionCommandLineSwitch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'MediaRouter',
  'OptimizationHints',
  'LensOverlay',
  'AimEnabled',
  'Translate',
];

/** Starts this machine's Chromium with the extension in a profile of its own. */
export async function launchWithExtension(options: LaunchOptions): Promise<Browsing> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new InputError(
      'No Chromium, Chrome or Edge is here: install one, or name one in FOREWORD_CHROMIUM.',
    );
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'foreword-')));
  const root = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...SILENT,
      '--remote-debugging-port=0',
      ...(root ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--headless=new', '--disable-gpu'] : []),
      `--disable-features=${WITHOUT.join(',')}`,
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.args ?? []),
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = (name: string) => `chrome-extension://${new URL(worker.url()).host}/${name}`;
  const port = Number((await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0]);
  return {
    context,
    worker,
    page,
    surface: (name) => Surface.open(port, page(name)),
    close: async () => {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
