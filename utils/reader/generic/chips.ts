import { type Block, isForeign, isLink, type Line } from './block.ts';
import type { Found } from './found.ts';
import { marksAround } from './marked-place.ts';
import { plain } from './plain.ts';
import { isTopic } from './topics.ts';
import { CALL, CLOSED, DENIED } from './words.ts';

const FEWEST_CHIPS = 3;
/** So few have to be called tags by the page, and to be topics that are known, every one. */
const FEW = 2;
const TAG_MARKS =
  / (tags?|chips?|pills?|badges?|topics?|labels?|keywords?|terms|etiquetas?|etiquettes?|schlagworte?|specialt(y|ies)|concerns?|issues?|motifs|motivos|themen|schwerpunkte?) /;
const MAX_ITEM = 40;
/** Of the items: so many have to be topics that are known. */
const KNOWN_CHIPS = 0.6;
const MAX_LISTS = 200;

/** Where a list was found that nothing stands over. */
export const UNTITLED = 'page: a list without a heading';

interface ChipItems {
  items: string[];
  /** Whether others follow that are not shown: `+3`. */
  first: boolean;
  lines: Line[];
}

/**
 * A list of topics that stands without a heading, or nothing. What stands under a heading that nobody knows, or
 * after words that deny, is not what is offered. `links` says whether items may lead elsewhere: inside one
 * person's card they may, on a page they are the site's.
 */
export function chipsOf(lines: readonly Line[], isName: (line: Line) => boolean, links: boolean): ChipItems {
  const lists = new Map<Block, Line[]>();
  for (const line of lines) {
    if (line.level > 0 || line.text.length > MAX_ITEM * 12 || isForeign(line.block)) continue;
    if (!links && isLink(line)) continue;
    // Each item in a block of its own, or all of them inline in one.
    const list = line.parts.length >= fewest(line) ? line.block : listAround(line);
    if (!list || (lists.size > MAX_LISTS && !lists.has(list))) continue;
    lists.set(list, [...(lists.get(list) ?? []), line]);
  }
  for (const members of lists.values()) {
    const items = members
      .flatMap((line) => (line.parts.length >= fewest(line) ? line.parts : [line.text]))
      .map(withoutBullets);
    const good = items.filter((item) => item !== '');
    const fit = good.every((item) => item.length <= MAX_ITEM && !CALL.test(plain(item)));
    if (good.length < Math.min(...members.map(fewest)) || !fit) continue;
    const known = good.filter((item) => isTopic(plain(item))).length;
    if (
      known >= (good.length < FEWEST_CHIPS ? 1 : KNOWN_CHIPS) * good.length &&
      !isAnnounced(lines, members[0], isName)
    )
      return {
        items: good.filter((item) => !OTHERS.test(item)),
        first: good.some((item) => OTHERS.test(item)),
        lines: members,
      };
  }
  return { items: [], first: false, lines: [] };
}

const OTHERS = /^\+ ?\d+$/;

/** What holds an item and its neighbours: an item may stand in a wrapper of its own. */
function listAround({ block }: Line): Block | null {
  let at = block.parent;
  for (let steps = 0; at && at.to - at.from < 2 && steps < 3; steps += 1) at = at.parent;
  return at;
}

const fewest = (line: Line): number => (TAG_MARKS.test(marksAround(line)) ? FEW : FEWEST_CHIPS);

const withoutBullets = (text: string) => text.replace(/^[\s,;•·|–✓✔-]+|(?<![\s,;•·|–-])[\s,;•·|–-]+$/g, '');

/** Those of some topics that do not stand among the first ones. */
export const untoldOf = (items: readonly string[], { listing }: Found): string[] =>
  items.filter((item) => !listing.specialties.includes(item));

/** Whether a heading that nobody knows, or words that deny, stand over what begins with this line. */
export function isAnnounced(
  lines: readonly Line[],
  first: Line | undefined,
  isName: (line: Line) => boolean,
): boolean {
  const at = first ? lines.indexOf(first) : -1;
  const before = lines[at - 1];
  if (before && (/:$/.test(before.text) || denies(before.text))) return true;
  for (let index = at - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line || isName(line)) return false;
    if (line.level > 0) return true;
  }
  return false;
}

/** A short line with a no in it, or a text whose last sentence says what is not treated. */
function denies(text: string): boolean {
  if (text.length < 60) return DENIED.test(plain(text)) && !CLOSED.test(plain(text));
  return REFUSES.test(plain(text.split(/[.!?]\s/).at(-1) ?? ''));
}

const REFUSES =
  /\b(no|not|never|cannot|unable|don t|can t|nicht|kein\w*|pas|ni)\b.{0,40}\b(treat|work|see|offer|accept|take|help|speciali[sz]e|follow\w+|behand\w+|arbeit\w*|folgend\w*|trait\w*|suivant\w*|atiend\w+|trat\w+|siguient\w+)\b/;
