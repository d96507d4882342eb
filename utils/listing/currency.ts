import { own } from '../lookup/own.ts';

const OF_HOST: readonly [pattern: RegExp, code: string][] = [
  [/\.uk$/, 'GBP'],
  [/\.(de|fr|es|it|ie|nl|at|be|pt|fi)$/, 'EUR'],
  [/\.ca$/, 'CAD'],
  [/\.au$/, 'AUD'],
  [/\.nz$/, 'NZD'],
  [/\.ch$/, 'CHF'],
  [/\.pl$/, 'PLN'],
];
const OF_PATH: Record<string, string> = { gb: 'GBP', ca: 'CAD', au: 'AUD', nz: 'NZD', ie: 'EUR', us: 'USD' };

/** The currency that a site most likely writes its prices in, by its address: an ISO 4217 code. */
export function currencyOf({ hostname, pathname }: URL): string {
  const country = own(OF_PATH, pathname.split('/')[1] ?? '');
  return country ?? OF_HOST.find(([pattern]) => pattern.test(hostname))?.[1] ?? 'USD';
}

/** Whether a part of a path stands for a country, as in `/gb/counselling`. */
export const isCountry = (part: string): boolean => Object.hasOwn(OF_PATH, part);
