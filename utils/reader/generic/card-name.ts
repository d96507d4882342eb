import { attribute } from '../../dom/dom.ts';
import { addressWords, type Target } from './address.ts';
import { type Block, holds, isForeign, type Outline, within, wordsOf } from './block.ts';
import { isCredential, nameLikeness, takeApart } from './name.ts';
import { folded, nameWords, plain, sharedWords } from './plain.ts';
import { CALL } from './words.ts';

/** The name found in a block, and how surely it is one. */
export interface NamedCard {
  name: string;
  credentials: string[];
  pronouns: string;
  block: Block;
  /** From 0 to 1. */
  likeness: number;
  /** How much of it stands in the address, from 0 to 1. */
  agrees: number;
  /** Other headings of the same kind in the block that look like names. */
  rivals: number;
}

interface NameCandidate {
  at: Block;
  text: string;
  score: number;
  likeness: number;
  agrees: number;
}

const HEADING = /^h[1-6]$/;
const NONE_REPEATED: ReadonlySet<string> = new Set();

/**
 * The name in a card: of its headings, its links to the profile and what is marked as a name, the one that reads
 * most like one and agrees with the address and the portrait.
 */
export function cardName(
  page: Outline,
  card: Block,
  links: readonly Block[],
  target: Target,
  /** What links say alike that lead to several people. */
  repeated: ReadonlySet<string> = NONE_REPEATED,
): NamedCard | null {
  const blocks = within(page, card).filter((at) => !at.foreign || at === card);
  const pictures = blocks
    .filter(({ tag }) => tag === 'img')
    .map(({ element }) => plain(attribute(element, 'alt') ?? ''));
  const slug = new Set(nameWords(addressWords(target)));
  const texts = links.map((link) => wordsOf(page, link).slice(0, 200));
  // A link that says neither a name nor "view", such as a badge's, does not lead to the person beside it.
  const leads = texts.some(
    (text) => text === '' || repeated.has(text) || CALL.test(plain(text)) || text.length > 90,
  );
  const whole = links.some(
    (link, at) => link.to - link.from < 2 && nameLikeness(takeApart(texts[at] ?? '').name) > 0,
  );
  // In a table the name may stand first, and the link last: `Sheet 12`.
  const first = blocks.find(({ tag, from, to }) => tag === 'td' && to > from);
  const cell = card.tag === 'tr' && !texts.some((text) => nameLikeness(takeApart(text).name) === 1);
  let best: NameCandidate | null = null;
  const headings: { tag: string; text: string }[] = [];
  for (const at of blocks) {
    const own = links.includes(at) || links.some((link) => at !== card && holds(link, at));
    const heading = HEADING.test(at.tag) || headsWith(page, at);
    const marked =
      / (name|fullname|title) /.test(at.marks) || at.itemprop === 'name' || (cell && at === first);
    if (!heading && !own && !marked && at.tag !== 'strong' && at.tag !== 'b') continue;
    if (at.to - at.from > (heading ? 2 : 1) || isForeign(at)) continue;
    // Half of a name that the link gives whole.
    if (own && whole && !heading && !marked && !links.includes(at)) continue;
    const text = wordsOf(page, at).slice(0, 200);
    const { name } = takeApart(text);
    const likeness = repeated.has(text) ? 0 : nameLikeness(name);
    if (likeness === 0) continue;
    const flat = plain(name);
    const agrees = sharedWords(name, slug);
    const shown = pictures.some((alt) => alt.includes(flat));
    const around = heading && links.some((link) => holds(at, link) || holds(link, at));
    if (heading && likeness === 1) headings.push({ tag: at.tag, text: flat });
    if (!leads && !own && !around && agrees === 0 && !(cell && at === first)) continue;
    const score =
      likeness * 2 +
      agrees * 4 +
      (shown ? 2 : 0) +
      (heading ? 2 : 0) +
      (around || links.includes(at) || (cell && at === first) ? 2 : own ? 1 : 0) +
      (at.itemprop === 'name' ? 3 : marked ? 1 : 0);
    if (!best || score > best.score)
      best = {
        at,
        text,
        score,
        agrees,
        likeness: Math.min(
          1,
          likeness * 0.4 + agrees * 0.6 + (heading || shown ? 0.2 : 0) - (own || around ? 0 : 0.2),
        ),
      };
  }
  best ??= pictured(blocks, links, slug);
  if (!best || best.score < 3) return null;
  const parts = takeApart(best.text);
  const own = plain(parts.name);
  const tag = best.at.tag;
  const rivals = new Set(
    headings.filter((other) => other.tag === tag && other.text !== own).map(({ text }) => text),
  ).size;
  // Letters may stand beside a link in the heading around it.
  const around = best.at.parent && HEADING.test(best.at.parent.tag) ? wordsOf(page, best.at.parent) : '';
  if (parts.credentials.length === 0 && around.startsWith(parts.name)) {
    parts.credentials = around
      .slice(parts.name.length)
      .split(/[,|·]/)
      .map((piece) => piece.trim())
      .filter(isCredential);
  }
  return { ...parts, block: best.at, likeness: best.likeness, agrees: best.agrees, rivals };
}

/** Whether a heading begins with a block and goes on: a name, then a profession and a town, each set apart by its look. */
function headsWith(page: Outline, at: Block): boolean {
  if (at.tag !== 'span' && at.tag !== 'div') return false;
  let up = at.parent;
  for (let steps = 0; up && !HEADING.test(up.tag) && steps < 3; steps += 1) up = up.parent;
  if (!up || !HEADING.test(up.tag)) return false;
  const [own, whole] = [wordsOf(page, at), wordsOf(page, up)];
  return (
    own !== '' &&
    own.length < whole.length &&
    whole.startsWith(own) &&
    nameLikeness(takeApart(own).name) === 1
  );
}

const PORTRAIT =
  /^((profile|head)? ?(photo(graph)?|picture|image|portrait|headshot)|foto|bild|portrait|retrato)( of| de| von| d[’'])?:? /i;

/** The name of a card that is written nowhere but in the portrait that leads to the profile. */
function pictured(blocks: readonly Block[], links: readonly Block[], slug: ReadonlySet<string>) {
  let best: NameCandidate | null = null;
  for (const at of blocks) {
    if (at.tag !== 'img' || !links.some((link) => holds(link, at))) continue;
    const text = folded((attribute(at.element, 'alt') ?? '').slice(0, 200)).replace(PORTRAIT, '');
    const { name } = takeApart(text);
    const agrees = sharedWords(name, slug);
    const likeness = nameLikeness(name);
    if (likeness === 0 || agrees < 0.5 || (best && best.agrees >= agrees)) continue;
    best = { at, text, score: likeness * 2 + agrees * 4, agrees, likeness: likeness * 0.4 + agrees * 0.6 };
  }
  return best;
}
