import type { Line } from './block.ts';
import { type Section, WHOLE } from './heading-words.ts';
import { plain } from './plain.ts';
import { RATING } from './words.ts';

export type { Section } from './heading-words.ts';

/** Headings of what is not the clinician's own: other people's words, and other people. Anywhere in the heading. */
/** `No reviews yet`: nothing of others stands below. */
const NONE_YET = /^((no|not|noch keine?|keine?|aucune?|pas (encore )?d|sin|todavia|aun) |be the first)/;
const FOREIGN =
  /\b((?<!medication )reviews?|testimonials?|ratings?|patient feedback|(clients?|patients?|people|others) (have )?(said|say|wrote|write|think)|(klient|patient|mensch)\w* sagen|dicen (de|los|mis|sobre)|disent (de|les|mes)|opinion(es)?|bewertung(en)?|rezension(en)?|erfahrungsberichte|avis|temoignages?|comentarios|commentaires|similar|nearby|viewed|related|other (therapists?|clinicians?|providers?|professionals?|counsell?ors?|members?|practitioners?|psycho\w+|people|listings?)|(sponsored|promoted|advertised) (therapists?|listings?|profiles?|results?|providers?)|you (may|might) also|looking for|not the right|kolleg(inn)?en|top rated|(more|featured|recommended|see other|nearest) (therapists?|clinicians?|providers?|counsellors?|psycho\w+|profiles?|in)|connections|matching criteria|search criteria|my network|colleagues|our team|team members|blog|articles?|posts|news\w*|faqs?|frequently asked|questions|ahnliche|in der nahe|weitere (therap|psycho|arzt|profil|person)\w*|andere (therap|psycho)\w*|cercan[oa]s|otr[oa]s (profesional|psicolog|terapeut)\w*|similares|relacionad[oa]s|a proximite|similaires|autres (psycho|therap|pratic|prof|membres)\w*|(s|support|therapy|our) groups?$|cookies?|newsletter)\b/;

/** `Praxis 2` is one of several. */
const ORDINAL = / \d{1,2}$/;

const wholeOf = (text: string) => WHOLE.find(([, pattern]) => pattern.test(text))?.[0];

/** Over what was paid for. */
const PAID_FOR = new Set(
  'advertisement advertisements anzeige anzeigen werbung annonce annonces publicite publicites publicidad anuncio anuncios'.split(
    ' ',
  ),
);
export const isPaidFor = (flat: string): boolean => PAID_FOR.has(flat);

const knownHeadings = new Map<string, Section | null>();

/** Whether a line that is not marked as a heading is one over others' words. Among chips the first would say so. */
export const isForeignLine = ({ text, parts, level }: Line): boolean =>
  sectionOf(text) === 'foreign' &&
  (level > 0 || parts.length < 2 || sectionOf(parts[0] ?? '') === 'foreign' || /\d/.test(text));

/** What a heading announces, or `null`. Letter case, accents and marks do not count. */
export function sectionOf(heading: string): Section | null {
  if (heading.length > 70) return null;
  const text = plain(heading);
  const cached = knownHeadings.get(text);
  if (cached !== undefined) return cached;
  const own =
    wholeOf(text) ?? (/\d/.test(text.at(-1) ?? '') ? wholeOf(text.replace(ORDINAL, '')) : undefined);
  const half =
    own === undefined && heading.includes(' / ') ? heading.split(' / ').map(sectionOf).find(Boolean) : null;
  const section =
    own ??
    half ??
    ((FOREIGN.test(text) || isPaidFor(text)) && !RATING.test(heading) && !NONE_YET.test(text)
      ? 'foreign'
      : null);
  if (knownHeadings.size < 5000) knownHeadings.set(text, section);
  return section;
}
