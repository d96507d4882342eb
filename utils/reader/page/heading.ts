const TYPES =
  'therapists?|psychologists?|psychiatrists?|counsell?ors?|counsell?ing|clinicians?|social workers?|professionals?|treatment cent(?:er|re)s?|groups?';

/** Headings that name a filter otherwise than by its label, by the filter's slug. */
const SPECIAL: Readonly<Record<string, RegExp>> = {
  gay: /^lgbtq( affirming)? (therapists|psychologists|counsell?ors)$/,
  'adolescents-teenagers-14-to-19': /^(therapists|psychologists|counsell?ors) for teens$/,
  teen: /^(therapists|psychologists|counsell?ors) for teens$/,
  'sex-therapy': /^sex therapists$/,
  hypnotherapy: /^hypnotherapists$/,
  '1199seiu': /^therapists that accept 1199seiu benefits$/,
};

export const plain = (text: string): string =>
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
  const whole = heading.replace(/(?<!\s)\s+[-|–]\s[^-|–]*$/u, '');
  if (/^teletherapy for\s+\S/i.test(whole.trim())) return TELETHERAPY;
  const [, before = ''] = /^(.*?\S)\s+in\s+\S/i.exec(whole) ?? [];
  if (!before || /\bnear(by)?\b/i.test(whole)) return null;
  return plain(before)
    .replace(/^find (the |an? )?(best |right )?/, '')
    .replace(/ and (psychologists|therapists|counsell?ors|psychiatrists)$/, '');
}

const TELETHERAPY = 'teletherapy';
const TYPE = new RegExp(` (${TYPES})$`);

/** Whether what a heading asks for is this filter. */
export function names(asked: string, slug: string, label: string): boolean {
  if (asked === TELETHERAPY) return slug === 'online-counseling';
  if (Object.hasOwn(SPECIAL, slug) && SPECIAL[slug]?.test(asked)) return true;
  return TYPE.test(asked) && asked.replace(TYPE, '') === plain(label);
}
