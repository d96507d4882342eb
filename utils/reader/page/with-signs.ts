import type { Further, People } from '../descriptor/read-page.ts';

/** The same reading with what its list says of itself, where a script came that reads it: nobody described the page. */
export function withSigns<T extends People>(
  reading: T,
  doc: Document,
  address: string,
  signs: Further['signs'],
): T {
  if (reading.page !== 'results' || !signs) return reading;
  return { ...reading, signs: signs(doc, null, address, reading.places) };
}
