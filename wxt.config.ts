import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { checksAlone } from './build/checks-alone.ts';
import { readDescriptors, readUsualFields } from './build/directories.ts';
import { namedMethods } from './build/named-methods.ts';
import { plainLetters } from './build/plain-letters.ts';
import { polyfillModule } from './build/polyfill-module.ts';
import { rulesAlone } from './build/rules-alone.ts';
import { sharedReader } from './build/shared-reader.ts';
import { shippedData } from './build/shipped-data.ts';

/** Strict for every extension page and the background: no request can leave, no string becomes markup. */
const EXTENSION_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Takes the cipher out of one build, which never ships: what a search of the disk has to find is found there. */
const unsealed = {
  name: 'unsealed',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source.endsWith('/cipher.ts') ? resolve('build/no-cipher.ts') : undefined),
};

const FIREFOX_ID = 'foreword@foreword.example';

export default defineConfig({
  // Explicit imports only: a reader sees where each name comes from.
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: async ({ mode }) => ({
    plugins: [
      shippedData(),
      checksAlone(),
      namedMethods(),
      rulesAlone(),
      sharedReader(),
      polyfillModule(),
      plainLetters('background.js'),
      ...(mode === 'unsealed' ? [unsealed] : []),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { USUAL_FIELDS: JSON.stringify(await readUsualFields()) },
  }),
  manifest: async ({ browser, mode }) => {
    const descriptors = await readDescriptors({ tour: mode === 'tour' });
    const hosts = descriptors.flatMap((descriptor) => descriptor.matches);
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_extension_name__',
      description: '__MSG_extension_description__',
      default_locale: 'en',
      incognito: 'not_allowed',
      permissions: [
        'activeTab',
        'contextMenus',
        // It locks when nobody has touched the computer for a while.
        'idle',
        'scripting',
        'storage',
        'unlimitedStorage',
        ...(firefox ? [] : ['sidePanel' as const]),
      ],
      // Each is asked for when it is turned on; the last is for directories that a user teaches, one host at a time.
      optional_host_permissions: [...hosts, 'https://*/*'],
      content_security_policy: { extension_pages: EXTENSION_PAGES },
      commands: {
        // By key as by click: the popup of the tab in front.
        _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
        'open-panel': {
          description: '__MSG_command_open_panel__',
          suggested_key: { default: 'Alt+Shift+F' },
        },
        'hide-overlay': { description: '__MSG_command_hide__', suggested_key: { default: 'Alt+Shift+H' } },
      },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: FIREFOX_ID,
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '120', externally_connectable: { ids: [] } }),
    };
  },
});
