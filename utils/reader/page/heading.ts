const TYPES =
  'therapists?|psychologists?|psychiatrists?|counsell?ors?|counsell?ing|clinicians?|social workers?|professionals?|treatment cent(?:er|re)s?|groups?';

/** Who else a heading may name that asks for nothing. */
const ANYONE = `(?:${TYPES}|psychotherapists?|providers?|therapy|psychotherapy)`;

/** Headings that name a filter otherwise than by its label, by the filter's slug. */
const SPECIAL: Readonly<Record<string, RegExp>> = {
  gay: /^lgbtq( affirming)? (therapists|psychologists|counsell?ors)$/,
  'adolescents-teenagers-14-to-19': /^(therapists|psychologists|counsell?ors) for teens$/,
  teen: /^(therapists|psychologists|counsell?ors) for teens$/,
  'sex-therapy': /^sex therapists$/,
  hypnotherapy: /^hypnotherapists$/,
  '1199seiu': /^therapists that accept 1199seiu benefits$/,
};

export const headingWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What a heading or title asks for, without the place: "anxiety therapists" of "Find Anxiety Therapists in Austin,
 * TX". `null`: it names no place, or the area was made wider than what was asked for.
 */
export function askedIn(heading: string): string | null {
  if (/^teletherapy for\s+\S/i.test(heading.trim())) return TELETHERAPY;
  const [, before = ''] = OF_PEOPLE.exec(heading) ?? /^(.*?\S)\s+in\s+\S/i.exec(heading) ?? [];
  return !before || /\bnear(by)?\b/i.test(heading) ? null : askedBy(before);
}

/** What words of a heading ask for that hold no place. */
export const askedBy = (words: string): string =>
  headingWords(words)
    .replace(/^find (the |an? )?(best |right )?/, '')
    .replace(/ and (psychologists|therapists|counsell?ors|psychiatrists)$/, '');

const TELETHERAPY = 'teletherapy';
const TYPE = new RegExp(` (${TYPES})$`);
/** What is asked for may have an "in" of its own: the place stands after the people. */
const OF_PEOPLE = new RegExp(`^(.*?\\b(?:${TYPES}))\\s+in\\s+\\S`, 'i');
/** A filter that is a treatment heads its list itself: "Art Therapy in Austin". */
const TREATMENT = /(?:therapy|counsell?ing)$/;
/** Everyone whom a directory lists. */
const EVERYONE = new RegExp(
  `^(?:(?:best|top|right|local|licensed|verified|qualified|mental health|\\d+) )*${ANYONE}(?: (?:(?:and|or) )?${ANYONE})*$`,
);

/** Whether what a heading asks for is this filter: the directory's label, or the word that it keeps for it. */
export function isNamedBy(asked: string, slug: string, label: string): boolean {
  if (asked === TELETHERAPY) return slug === 'online-counseling';
  if (Object.hasOwn(SPECIAL, slug) && SPECIAL[slug]?.test(asked)) return true;
  const called = [headingWords(label), headingWords(slug)];
  if (TREATMENT.test(asked) && !asksNothing(asked) && called.includes(asked)) return true;
  return TYPE.test(asked) && called.includes(asked.replace(TYPE, ''));
}

/** Whether two headings ask for the same, be they of two places; those that ask for nothing do not. */
export function asksAlike(asked: string, heading: string): boolean {
  return asked !== '' && !asksNothing(asked) && askedIn(heading) === asked;
}

/** Whether what a heading asks for is everyone. */
export const asksNothing = (asked: string): boolean => EVERYONE.test(asked);
