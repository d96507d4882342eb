import { describe, expect, it } from 'vitest';
import { f1 } from './gold.ts';
import { readInvented, showsEveryone } from './invented.ts';

const DALES = new URL('dales/', import.meta.url);
const SITES = ['hazelgate', 'nordet', 'valpsy', 'mateapsi'];
const pagesOf = (sites: readonly string[]) => sites.flatMap((site) => [`${site}-results`, `${site}-profile`]);

/**
 * Six more invented directories by the hand that made the fens: elements of a framework's own names, icons drawn from
 * words, addresses with a check in their query, cells that hold several fields, what a session costs in sentences. At
 * first sight .83 over all fields; two people lost, and nine without their whole address.
 */
describe.each([...pagesOf(SITES), 'mossline-profile', 'praxislotse-profile'])('%s', (name) => {
  showsEveryone(readInvented(DALES, name));
});

describe.each(['mossline-results', 'praxislotse-results'])('%s', (name) => {
  const { held } = readInvented(DALES, name);

  it('shows all but one by name and address, and nobody else', () => {
    const most = held.expected - 1;
    expect([held.found, held.name, held.address, held.wrong]).toEqual([most, most, most, 0]);
  });
});

it('gives each field what the pages say, in five of six', () => {
  const all = pagesOf([...SITES, 'mossline', 'praxislotse']).map((name) => readInvented(DALES, name).held);
  expect(f1(all)).toBeGreaterThanOrEqual(0.85);
});
