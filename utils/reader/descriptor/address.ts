import { attribute, selectAll, selectFirst } from '../../dom/dom.ts';
import type { Descriptor } from '../../listing/descriptor.ts';

/**
 * The address that a page gives itself: canonical link, `og:url`, else the known directory that most of
 * its links lead to. `null` when it gives none.
 */
export function ownAddress(doc: Document, descriptors: readonly Descriptor[]): string | null {
  const canonical = selectFirst(doc, 'link[rel="canonical"]');
  const shared = selectFirst(doc, 'meta[property="og:url"]');
  const given = (canonical && attribute(canonical, 'href')) || (shared && attribute(shared, 'content'));
  return given && URL.canParse(given) ? given : linkedDirectory(doc, descriptors);
}

function linkedDirectory(doc: Document, descriptors: readonly Descriptor[]): string | null {
  const counts = new Map<string, number>();
  for (const link of selectAll(doc, 'a[href]')) {
    const href = attribute(link, 'href') ?? '';
    if (!URL.canParse(href) || !descriptorFor(href, descriptors)) continue;
    const { origin } = new URL(href);
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? `${most[0]}/` : null;
}

/** The directory whose addresses, or those that it has left, hold this one, or `null`. */
export function descriptorFor(address: string, descriptors: readonly Descriptor[]): Descriptor | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const holds = ({ matches, formerly = [] }: Descriptor) =>
    [...matches, ...formerly].some((rule) => fitsRule(url, rule));
  return descriptors.find(holds) ?? null;
}

/** Those of a directory's patterns that hold an address: what has to be asked for to read it, and no more. */
export function matchesAt({ matches }: Descriptor, address: string | undefined): string[] {
  if (!address || !URL.canParse(address)) return [...matches];
  const url = new URL(address);
  const here = matches.filter((rule) => fitsRule(url, rule));
  return here.length > 0 ? here : [...matches];
}

/** Whether one of these match patterns holds an address. */
export function isAt(address: string, matches: readonly string[]): boolean {
  return URL.canParse(address) && matches.some((rule) => fitsRule(new URL(address), rule));
}

/** Match patterns of the form `scheme://host[:port]/path*`; the host is whole, never a part of one. */
function fitsRule(url: URL, rule: string): boolean {
  const parts = /^(https?):\/\/([^/*]+)(\/[^*]*)\*$/.exec(rule);
  if (!parts) return false;
  const [, scheme, host, path] = parts;
  const here = host?.includes(':') ? url.host : url.hostname;
  return url.protocol === `${scheme}:` && here === host && url.pathname.startsWith(path ?? '/');
}
