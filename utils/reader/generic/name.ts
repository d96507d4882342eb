import { sectionOf } from './headings.ts';
import { folded, plain } from './plain.ts';
import { CALL, IN_PERSON, ONLINE, PROFESSION, PRONOUNS } from './words.ts';

/** A name as printed, taken apart. */
export interface NameParts {
  name: string;
  credentials: string[];
  pronouns: string;
}

/** Letters after a name: PhD, LMFT, M.A., LCSW-R. Two capitals at least in each of up to three. */
const LETTERS = /^(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z]{0,7}\.?(?:[-./][A-Za-z0-9]{1,6}\.?){0,4}$/;
const GERMAN = /^(Dipl|Mag|B|M)\.?[- ]?(Psych|Päd|Soz|Sc|A|Ed)\w*\.?([- ]?\w{1,5}\.?)?( \(\w+\.?\))?$/;
const NOT_LETTERS =
  /^(LLC|PLLC|LLP|PC|Inc|GmbH|LTD|Ltd|PA|USA?|UK|EMDR|CBT|DBT|ACT|EFT|IFS|OCD|PTSD|ADHD|LGBTQ\w*|TX|NY|CA|McC\w+|(Mc|Mac|De|Di|La|Le|Du)[A-Z][a-z]+)\.?$/;

export function isCredential(text: string): boolean {
  const whole = folded(text).replace(/ \((Accred|Hons|Reg)\w*\.?\)$/i, '');
  if (GERMAN.test(whole)) return true;
  const words = whole.split(' ');
  return (
    words.length < 4 &&
    words.every(
      (word, at) => (LETTERS.test(word) && !NOT_LETTERS.test(word)) || (at > 0 && /^[IVX]{1,3}$/.test(word)),
    )
  );
}

/** `Ada Fenn, PhD, LMFT (she/her)` as its parts. What is no credential stays in the name. */
export function takeApart(printed: string): NameParts {
  const pronouns = (/[/,]/.test(printed) && PRONOUNS.exec(printed)?.[1]?.replace(/\s+/g, '')) || '';
  let name = folded(printed.replace(PRONOUNS, ' ').replace(/[([{]\s*[)\]}]/g, ' '))
    .replace(/(?<![,;·|–-])[,;·|–-]+$/, '')
    .trim();
  const credentials: string[] = [];
  const pieces = [...name.matchAll(/[^,|·]+/g)].map((piece) => ({ text: folded(piece[0]), at: piece.index }));
  const first = pieces.findIndex(({ text }, index) => index > 0 && isCredential(text));
  const after = pieces.slice(first);
  if (first > 0 && after.every(({ text }) => isCredential(text) || PROFESSION.test(plain(text)))) {
    credentials.push(...after.map(({ text }) => text).filter(isCredential));
    name = name.slice(0, (pieces[first]?.at ?? 1) - 1).trim();
  }
  const words = name.split(' ');
  const shouted = name === name.toUpperCase();
  // `MBACP (Accred)` is one.
  const last = () => (/^\((Accred|Hons|Reg)/i.test(words.at(-1) ?? '') ? 2 : 1);
  while (!shouted && words.length > 2 && isCredential(words.slice(-last()).join(' '))) {
    credentials.unshift(words.splice(-last()).join(' '));
  }
  return { name: folded(words.join(' ')).slice(0, 120), credentials, pronouns };
}

/** `Counsellors in Leeds` heads a list. */
const LISTED =
  /\b(therapists|counsell?ors|psycholog(ists|ues)|psychiatrists|psychotherapists|clinicians|psicolog[oa]s|terapeutas|psycholog(en|innen)|psychotherapeut(en|innen)|psychotherapeutes) (in|near|around|for|who|a|en|de|bei|by)\b/;

/** Titles and what stands between them: a text of nothing else is nobody's name. */
const TITLES = new RegExp(
  `${PROFESSION.source}|\\b(and|und|et|y|e|of|for|marriage|mental|health|licensed|clinical|registered|certified|professional|senior|associate|supervisor|integrative|child|adolescent|adult)\\b`,
  'g',
);

/** How much a text looks like the name of a person or a practice: 0 for what is surely none. */
export function nameLikeness(text: string): number {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  if (
    words.length === 0 ||
    words.length > 9 ||
    text.length > 90 ||
    /[!?;:=<>{}]|\S@\S|https?:|\d{3}/.test(text)
  )
    return 0;
  const flat = plain(text);
  if (
    CALL.test(flat) ||
    /^(verified|new|featured|online|today|available|about|search results?|home)\b/.test(flat)
  )
    return 0;
  if (isCredential(text) || ONLINE.test(flat) || IN_PERSON.test(flat) || sectionOf(text)) return 0;
  const capitals = words.filter((word) => /^[\p{P}]*[\p{Lu}\p{Lo}]/u.test(word)).length / words.length;
  if (capitals < 0.5) return 0;
  if (LISTED.test(flat)) return 0;
  if (PROFESSION.test(flat)) return flat.replace(TITLES, '').trim() === '' ? 0 : 0.3;
  return words.length > 1 && words.length < 6 ? 1 : 0.6;
}
