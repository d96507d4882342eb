import { countryOf } from '../../utils/alliance/crisis-lines.ts';
import { own } from '../../utils/lookup/own.ts';

const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD']);
const CURRENCIES: Record<string, string> = {
  ...{ US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', GB: 'GBP', CH: 'CHF', PL: 'PLN' },
  ...{ IE: 'EUR', DE: 'EUR', AT: 'EUR', FR: 'EUR', ES: 'EUR', IT: 'EUR', NL: 'EUR', BE: 'EUR', PT: 'EUR' },
};

/** The currency of the country that a browser's language names; empty where it names none that is known. */
export function homeCurrency(language: string): string {
  return own(CURRENCIES, countryOf(language) ?? '') ?? '';
}

/** The currency that a sign within an amount names; a dollar is that of `home`, if it has one. */
export function currencyTyped(typed: string, home: string): string | undefined {
  const sign = /[$€£]/.exec(typed)?.[0];
  if (sign === '€') return 'EUR';
  if (sign === '£') return 'GBP';
  if (sign === '$') return DOLLARS.has(home) ? home : 'USD';
  return undefined;
}

/** How a currency is written before an amount: `$`, `£`; empty for none. */
export function currencySign(currency: string): string {
  if (currency === '') return '';
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return parts.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? '';
}
