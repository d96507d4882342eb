import { type Section, sectionOf } from './headings.ts';
import { looseSectionOf } from './loose-heading.ts';
import { nameWords, plain } from './plain.ts';
import { PROFESSION } from './words.ts';

const SELF = /^(he|she|they)$/;
const SELVES = /^(his|her|their)$/;
const TITLE_WORD = /^(dr|prof)$/;
const OF = /^(about|meet|with|to|from)$/;
const DOES =
  /^(help|work|see|treat|speak|charge|accept|offer|meet|take|support|serve|use|practi[cs]e|specialize)s$/;

/** `What Marek helps with`, `Marek's approach`, `Who she sees`, as whoever it is about would write them: `what i help with`. */
export function asOwn(heading: string, name: string): string {
  const own = new Set(nameWords(name));
  const words: string[] = [];
  for (const word of plain(heading).split(' ')) {
    const before = words.at(-1);
    if (TITLE_WORD.test(word)) continue;
    if (own.has(word) || SELF.test(word)) {
      if (before !== 'i' && before !== 'me') words.push(before && OF.test(before) ? 'me' : 'i');
    } else if (SELVES.test(word)) words.push('my');
    else if ((before === 'i' || before === 'me') && word === 's') words[words.length - 1] = 'my';
    else words.push(before === 'i' ? word.replace(DOES, '$1') : word);
  }
  return words.join(' ');
}

/** What a heading of somebody's own announces; many name the person, or say *she*. */
export function sectionFor(heading: string, name: string): Section | null {
  const section = sectionOf(heading);
  if (section || heading.length > 70) return section;
  const own = asOwn(heading, name);
  return own === plain(heading) ? null : sectionOf(own);
}

/** `Licensed Professional Counselor · Leeds`, `Psychologist and Spiritual Director`: what somebody is heads nothing. */
function isTitle(heading: string): boolean {
  const [title = ''] = heading.split(/ ?[·|,–]\s| and | & /);
  const words = plain(title).split(' ');
  const ends = [words.slice(-1), words.slice(-2)].some((last) => {
    const text = last.join(' ');
    const said = PROFESSION.exec(text);
    return said !== null && said.index + said[0].length === text.length;
  });
  return ends && title.split(' ').every((word) => /^\p{Lu}/u.test(word));
}

/** The same for what the page itself marks as a heading or a label: there the word that tells is enough. */
export function announcedBy(heading: string, name: string): Section | null {
  const exact = sectionFor(heading, name);
  if (exact) return exact;
  const bare = heading.replace(/\([^()]*\)/g, ' ');
  const loose = looseSectionOf(bare.length > 70 ? bare : asOwn(bare, name));
  return loose && isTitle(heading) ? null : loose;
}
