import { currencyOf } from '../listing/currency.ts';
import type { Descriptor } from '../listing/descriptor.ts';
import { hostOf, siteId } from './once.ts';

/**
 * A site that nobody described, as a directory like any other: one host over https, read by its shape. `null` for
 * what is no such id.
 */
export function siteDirectory(id: string): Descriptor | null {
  const host = hostOf(id);
  const address = `https://${host}/`;
  // One host and no pattern: a star is a name to an address and every name to a browser.
  if (host === null || !/^[\w.-]+(?::\d+)?$/.test(host)) return null;
  if (!URL.canParse(address) || new URL(address).href !== address) return null;
  return {
    ...{ id, label: host.replace(/^www\./, ''), evidence: 'shape', basis: '' },
    ...{
      matches: [`${address}*`],
      read: 'generic',
      currency: currencyOf(new URL(address)),
      pages: [],
      stores: {},
    },
  };
}

/** The id of the site at an address that could be turned on; `null` where there is none. */
export function siteAt(url: string | null): string | null {
  return url && /^https:/.test(url) && URL.canParse(url) ? siteId(new URL(url).host) : null;
}
