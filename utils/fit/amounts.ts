import type { FeeRange } from '../listing/listing.ts';

/** "$160", "$120–$180"; without a known currency the bare amounts. */
export function amounts([low, high]: FeeRange, currency: string): string {
  const one = (amount: number) => {
    if (!currency) return String(amount);
    const maximumFractionDigits = Number.isInteger(amount) ? 0 : 2;
    const format = {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits,
    } as const;
    return new Intl.NumberFormat('en', format).format(amount);
  };
  return low === high ? one(low) : `${one(low)}–${one(high)}`;
}
