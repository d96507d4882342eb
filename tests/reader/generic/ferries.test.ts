import { describe, expect, it } from 'vitest';
import { f1 } from './gold.ts';
import { readInvented, showsEveryone } from './invented.ts';

const FERRIES = new URL('ferries/', import.meta.url);
const SITES = ['ternfind', 'therapiefaden', 'hilopsi', 'fildecoute'];

/**
 * Four invented directories, in English, German, Spanish and French, that were written and noted before anything was
 * read of them: cards under utility classes, definition lists that unfold, elements of a site's own, a framework's
 * cards; on profiles, labels and values as lines of the text about the person. At first sight they gave .80 over all fields, .89
 * once chips without a heading were noted as issues, as in all other lots, and .92 when the rules had been mended
 * on other pages alone.
 */
describe.each(SITES.flatMap((site) => [`${site}-results`, `${site}-profile`]))('%s', (name) => {
  const page = readInvented(FERRIES, name);
  showsEveryone(page);
});

it('gives each field what the pages say, nearly always', () => {
  const all = SITES.flatMap((site) => [`${site}-results`, `${site}-profile`]).map(
    (name) => readInvented(FERRIES, name).held,
  );
  expect(f1(all)).toBeGreaterThanOrEqual(0.92);
});
