import { attribute } from '../../dom/dom.ts';
import type { FieldName } from '../../listing/listing.ts';
import { own } from '../../lookup/own.ts';
import { type Block, holds, isForeign, type Outline, within, wordsOf } from './block.ts';
import type { Found } from './found.ts';
import { readPrice, SIGNED_AMOUNT } from './price.ts';

const PROPERTIES: Record<string, FieldName> = {
  jobtitle: 'profession',
  honorificsuffix: 'credentials',
  addresslocality: 'city',
  addressregion: 'region',
  postalcode: 'postalCode',
  pricerange: 'feeIndividual',
  knowslanguage: 'languages',
};

/** `MA, RCC` is two. */
function put(found: Found, field: FieldName, text: string, source: string): void {
  if (field === 'credentials' && !found.has(field)) found.add(field, text.split(/,\s*/), source);
  else found.put(field, text, source);
}

/** What the page itself marks as a property, inside one person's block and of no one in it. */
export function readMicrodata(page: Outline, root: Block, found: Found): void {
  const others: Block[] = [];
  for (const at of within(page, root, 20_000)) {
    if (at.itemprop === '') continue;
    if (at !== root && /knows|colleague|employee|member|author|reviewer/i.test(at.itemprop)) others.push(at);
    const field = own(PROPERTIES, at.itemprop.toLowerCase());
    if (!field || isForeign(at) || others.some((other) => holds(other, at))) continue;
    const text = (attribute(at.element, 'content') ?? wordsOf(page, at)).replace(/[,;]\s*$/, '').trim();
    if (field === 'feeIndividual' && SIGNED_AMOUNT.test(text)) readPrice(text, found);
    else if (text.length > 0 && text.length < 120) put(found, field, text, `page: itemprop ${at.itemprop}`);
  }
}
