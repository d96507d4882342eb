import { LONGEST_KEY } from '../../listing/limits.ts';
import { nameWords } from './plain.ts';

/** Where a link leads, as far as it tells one person from another. */
export interface Target {
  /** Origin, path, and the part of the query that holds an id. */
  address: string;
  /** As it is printed, with all of its query where a part of that is the id. */
  whole: string;
  host: string;
  segments: string[];
  /** `profid=7`, when the address keeps its id there. */
  query: string;
}

/** A page whose own address is not known is read as if it stood here; its links give no address. */
export const NOWHERE = 'https://nowhere.invalid/';

const ID_QUERY =
  /^((prof|profile|provider|therapist|member|user|clinician|doctor|listing|entry|record|person|practitioner|counsell?or|psy|anbieter|therapeut|praticien|terapeuta|perfil|ficha|fiche|eintrag)?_?(id|uid|uuid|slug|nr)|profid|npi|nr|therapist|provider|member|profile|profil|perfil|ficha|fiche|eintrag|therapeut|praticien|terapeuta|psychologue|psicologo)$/i;
/** Parts of a query that say which list, never whom. */
const LIST_QUERY =
  /^(p|pg|page|pagina|seite|s|start|offset|skip|limit|per_page|plz|zip\w*|post(al)?_?code|cp|radius|dist\w*|mi|km|sort\w*|order\w*|lat|lng|lon|year|v|ver|version|t|ts|time|date|q|query|search|suche|city|ort|ville|ciudad|state|location|spec\w*|topic|cat\w*|type|src|source|ref\w*|from|via|orig\w*|pos(ition)?|rank|sid|session\w*|utm_\w+|fbclid|gclid|lang)$/i;
/** A value that may tell one person from another, whatever its part of the query is called. */
const ID_VALUE = /^(\d{3,12}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[a-z]{2,20}(-[a-z]{2,20}){1,4}(-\d+)?)$/i;

/** A script tells its pages apart by their query alone: there a short number may too. */
const SCRIPT = /\.(php\d?|aspx?|jsp|cgi|pl|cfm)$/i;
const SHORT_ID = /^\d{1,12}$/;

const MAX_KNOWN_TARGETS = 20_000;
const knownTargets = { base: '', targets: new Map<string, Target | null>() };

/** A link's target, or `null` when it is no ordinary web address. A card repeats its own: each is looked at once. */
export function targetOf(href: string, base: string): Target | null {
  if (href.length > 2000) return null;
  if (knownTargets.base !== base || knownTargets.targets.size > MAX_KNOWN_TARGETS) {
    knownTargets.base = base;
    knownTargets.targets = new Map();
  }
  const before = knownTargets.targets.get(href);
  if (before !== undefined) return before;
  const target = parseTarget(href, base);
  knownTargets.targets.set(href, target);
  return target;
}

function parseTarget(href: string, base: string): Target | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (!/^https?:$/.test(url.protocol) || url.username) return null;
  const isShort = (value: string) => SCRIPT.test(url.pathname) && SHORT_ID.test(value);
  const pairs = url.search ? [...url.searchParams].slice(0, 40) : [];
  const id =
    pairs.find(
      ([name, value]) => ID_QUERY.test(name) && /^[\w-]{1,80}$/.test(value) && !LIST_QUERY.test(name),
    ) ??
    (/^[a-z]*(\.[a-z]{2,5})?$/i.test(url.pathname.split('/').at(-1) ?? '')
      ? pairs.find(([name, value]) => !LIST_QUERY.test(name) && (ID_VALUE.test(value) || isShort(value)))
      : undefined);
  const query = id ? `${id[0]}=${id[1]}` : '';
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const address = `${url.origin}${url.pathname}`;
  const whole = query || pairs.some(([name]) => !LIST_QUERY.test(name)) ? `${address}${url.search}` : address;
  return { address: query ? `${address}?${query}` : address, whole, host: url.hostname, segments, query };
}

/** Two hosts of one site: the same, or one within the other's name. */
export function sameSite(a: string, b: string): boolean {
  const strip = (host: string) => host.replace(/^www\d?\./, '');
  const [one, two] = [strip(a), strip(b)];
  if (one === two) return true;
  const site = (host: string) => {
    const labels = host.split('.');
    const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2 ? 3 : 2;
    return labels.slice(-short).join('.');
  };
  return site(one).length > 4 && site(one).includes('.') && site(one) === site(two) && !/^[\d.]+$/.test(one);
}

const withoutFileEnding = (segment: string) => segment.replace(/\.(aspx?|html?|php)$/i, '');
const isNumber = (segment: string) => /^\d{3,}$/.test(withoutFileEnding(segment));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The words of an address, for comparing with a name. */
export const addressWords = ({ segments }: Pick<Target, 'segments'>): string => decode(segments.join(' '));

/**
 * The directory's own id of the person at this address: a number at its end or in its query, else the slug
 * that holds the name with all that follows, else the last part.
 */
export function keyOf(target: Target, name: string): string {
  const value = target.query.split('=')[1];
  if (value) return value;
  const last = target.segments.at(-1) ?? '';
  if (isNumber(last)) return withoutFileEnding(last).slice(0, LONGEST_KEY);
  const words = new Set(nameWords(name).filter((word) => word.length > 2));
  const shares = target.segments.map((segment) => {
    const own = nameWords(decode(segment)).filter((word) => words.has(word)).length;
    return isNumber(segment) ? 0.5 : own;
  });
  const most = Math.max(0, ...shares);
  const from = most > 0 ? shares.findIndex((share) => share === most || share === 0.5) : -1;
  return (from < 0 ? [last] : target.segments.slice(from))
    .map(withoutFileEnding)
    .map(decode)
    .join('/')
    .slice(0, LONGEST_KEY);
}

/** What addresses of one kind of page have in common: parts that many addresses share stay, the others do not. */
export function patternsOf(targets: readonly Target[]): Map<string, string> {
  const distinct = new Map(targets.map((target) => [target.address, target]));
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const place = ({ segments }: Target, index: number) => `${segments.length} ${index} ${segments[index]}`;
  for (const target of distinct.values()) {
    count(String(target.segments.length));
    target.segments.forEach((_, index) => {
      count(place(target, index));
    });
  }
  const patterns = new Map<string, string>();
  for (const [address, target] of distinct) {
    const total = counts.get(String(target.segments.length)) ?? 1;
    const parts = target.segments.map((segment, index) => {
      if (isNumber(segment)) return '#';
      const times = counts.get(place(target, index)) ?? 0;
      return (times > 2 && times / total > 0.2) || (times > 1 && times === total) ? segment : '*';
    });
    const query = target.query && `?${target.query.split('=')[0]}`;
    patterns.set(address, `${target.host}/${parts.join('/')}${query}`);
  }
  return patterns;
}
