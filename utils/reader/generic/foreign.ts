import { attribute, fits } from '../../dom/dom.ts';
import type { Steps } from '../../dom/work.ts';
import { type Block, holds, type Line, type Outline } from './block.ts';
import { isForeignLine, isPaidFor } from './headings.ts';
import { plain } from './plain.ts';

/** Words of a class, an id or a label that say: not the clinician's. */
const FOREIGN_MARKS =
  / (breadcrumbs?|carousel|swiper|slick|facets?|filters?|refine|cookies?|consent|gdpr|newsletter|blog|pagination|pager|paging|footer|nav|navbar|navigation|menu|sidenav|modal|popup|popover|reviews?|testimonials?|opinions?|bewertungen|avis|comments?|similar|related|nearby|recommended|viewed|banner|advert|advertisement|ads|adsbygoogle|owl|splide|glide|flickity|faq|tooltip) /;
const FOREIGN_TAGS = new Set(['nav', 'footer', 'dialog', 'fieldset', 'form', 'aside', 'label', 'menu']);
const FOREIGN_TYPES =
  /\/(Review|UserReview|Rating|AggregateRating|Question|Answer|FAQPage|BreadcrumbList|SiteNavigationElement|Article|BlogPosting)$/;

/** Blocks and lines between two yields. */
const STEP = 250;

/** Marks what on a page is not the clinicians' own words: navigation, filters, reviews, strips of other people. */
export function* markForeign(page: Outline): Steps<void> {
  const body = page.blocks.find(({ tag }) => tag === 'body') ?? page.root;
  const most = (body.to - body.from) * 0.4;
  // Rows repeat their marks: each is looked at once.
  const known = new Map<string, boolean>();
  const marked = (marks: string) => {
    const before = known.get(marks);
    if (before !== undefined) return before;
    const is = FOREIGN_MARKS.test(marks);
    known.set(marks, is);
    return is;
  };
  const ends = parentsOfFooters(page);
  for (const at of page.blocks) {
    if (at.index % STEP === 0) yield;
    if (
      at.foreign ||
      at.parent?.foreign ||
      at.depth < body.depth + 1 ||
      (ends.get(at.tag + at.marks)?.size ?? 0) > MOST_FOOTERS
    )
      continue;
    if (at.to - at.from > most) continue;
    if (byTag(at, page) || (at.marks !== '' && marked(at.marks)) || at.itemprop === 'review' || byKind(at))
      at.foreign = true;
  }
  for (const [index, line] of page.lines.entries()) {
    if (index % STEP === 0) yield;
    const alone =
      (line.level > 0 && line.text.length < 80) ||
      (line.text.length < 40 && (!/^(li|a|td|dd)$/.test(line.block.tag) || isPaidFor(plain(line.text))));
    if (alone && isForeignLine(line)) markBelow(line, page, most);
  }
}

/** A page has one footer, or two; what ends row after row is a part of each. */
function parentsOfFooters({ blocks }: Outline): Map<string, Set<Block | null>> {
  const parents = new Map<string, Set<Block | null>>();
  for (const { tag, marks, parent } of blocks)
    if (tag === 'footer' || marks.includes(' footer '))
      parents.set(tag + marks, (parents.get(tag + marks) ?? new Set()).add(parent));
  return parents;
}
const MOST_FOOTERS = 2;

/** Marks what a directory's descriptor knows to be other people's, or the site's own words. */
export function markExcluded(page: Outline, exclude: string): void {
  for (const at of page.blocks) if (!at.parent?.foreign && fits(at.element, exclude)) at.foreign = true;
}

/** Marks what is known by its whole text to be the site's own words, wherever it has a block of its own. */
export function markEchoes(page: Outline, echoes: RegExp): void {
  for (const { block, text } of page.lines)
    if (block.to - block.from === 1 && echoes.test(text)) block.foreign = true;
}

function byTag(at: Block, page: Outline): boolean {
  if (!FOREIGN_TAGS.has(at.tag)) return false;
  // A sidebar or a form may hold a clinician's facts; what is ticked in one is a filter.
  if (at.tag === 'aside' || at.tag === 'form') return labels(at, page) > 2;
  return true;
}

function labels(at: Block, page: Outline): number {
  const inside = page.blocks.slice(at.index + 1, Math.min(at.end, at.index + 400));
  return inside.filter((field) => (field.tag === 'label' || field.tag === 'input') && !inForm(field, at))
    .length;
}

/** A form within a sidebar is looked at by itself. */
function inForm(field: Block, around: Block): boolean {
  for (let up = field.parent; up && up !== around; up = up.parent) if (up.tag === 'form') return true;
  return false;
}

function byKind(at: Block): boolean {
  return at.itemprop !== '' || at.tag === 'div' || at.tag === 'ul'
    ? FOREIGN_TYPES.test(attribute(at.element, 'itemtype') ?? '')
    : false;
}

/** The block that a heading stands over: the first around it that holds more than the heading, or a place left empty. */
export function scopeOf(heading: Line): Block {
  let at = heading.block;
  while (at.parent && at.to - at.from <= 1) {
    if (isUnanswered(at)) return at.parent;
    at = at.parent;
  }
  return at;
}

const ANSWER = new Set(['div', 'dd', 'p', 'ul', 'td']);

/** Whether a label stands beside a place for its answer in which there is nothing: what follows answers another. */
function isUnanswered({ parent, index }: Block): boolean {
  if (!parent) return false;
  const { children } = parent;
  let at = children.length - 1;
  while (typeof children[at] === 'string') at -= 1;
  const last = children[at];
  if (typeof last !== 'object' || !ANSWER.has(last.tag) || last.children.length > 0) return false;
  at -= 1;
  while (typeof children[at] === 'string') at -= 1;
  const before = children[at];
  return typeof before === 'object' && before.index === index;
}

/** A strip under such a heading is foreign as a whole, when it is a part of the page and not the page. */
function markBelow(heading: Line, page: Outline, most: number): void {
  const scope = scopeOf(heading);
  if (scope.to - scope.from > most || scope.parent === null) return;
  const first = page.lines[scope.from];
  if (first && first !== heading && first.level > 0 && first.level < 7 && holds(scope, first.block)) return;
  scope.foreign = true;
}
