import type { Asked } from '../../listing/kinds.ts';
import { LONGEST_TEXT, MOST_ASKED } from '../../listing/limits.ts';
import { candidateNamed, type FilterCandidate, inAddress, inHeading } from './candidates.ts';
import { headingWords } from './heading.ts';
import { freshState } from './same-page.ts';
import type { Control, PageSigns } from './signs.ts';
import { claimOf, type FilterTable, UNCLEAR } from './table.ts';

/** What a page was asked for, as far as it can be named. */
export interface PageFilter {
  /** Each is stated of everyone in the main list. */
  asked: Asked[];
  /** Filters in the address that nobody can name: a number without a label on this page, an unknown word. */
  unnamed: number;
  /** What is ticked somewhere on the page: a hint for a person, never a fact. */
  hints: string[];
}

const MAX_HINTS = 20;
/** "Therapists near Austin": some of them are elsewhere. */
const WIDER = /\bnear(?:by)?\b/i;

/** Whether the rows are of a larger area than the one that was asked for, by the heading or by the page's own state. */
export function isWider(signs: PageSigns, table: FilterTable): boolean {
  return WIDER.test(signs.heading || signs.title) || freshState(signs, table)?.widened === true;
}

/** The keys of the main list without those whom the page itself keeps apart. */
export function mainKeys(signs: PageSigns, table: FilterTable): string[] {
  const beyond = new Set(freshState(signs, table)?.beyond);
  return signs.main.filter((key) => !beyond.has(key));
}

const filterKey = ({ name, slug }: FilterCandidate) => `${name} ${slug}`;

/**
 * What the rows of a page were asked for. A filter counts only where two of three name it: the address, the heading
 * with its place, and the applied chips, set controls or a state that is of this address. Numbers are read in the
 * page's own table alone, never across years.
 */
export function filterOf(signs: PageSigns, table: FilterTable): PageFilter {
  const set = signs.controls.filter(({ value, name }) => value !== '' && !/sort/i.test(name));
  const hints = [...new Set(set.map(({ label }) => label))].slice(0, MAX_HINTS);
  const state = freshState(signs, table);
  const main = mainKeys(signs, table);
  const facets = signs.state?.facets ?? [];
  const address = inAddress(signs, table, facets);
  const nothing = { asked: [], unnamed: address.unnamed, hints };
  // More rows than there are results: some of them are others.
  if (!signs.results || main.length === 0 || (state?.count ?? Infinity) < main.length) return nothing;
  // A heading outweighs a title: after a click within the site the title may be of the page before.
  const heading = signs.heading || signs.title;
  const wider = isWider(signs, table);
  const votes = [
    address.named.map((own) => ({ own, words: '' })),
    wider ? [] : inHeading(heading, table, facets).map((own) => ({ own, words: heading })),
    [
      ...[...signs.chips, ...(state?.applied ?? [])].flatMap((words) => {
        const own = candidateNamed(words, table, facets);
        return own ? [{ own, words: signs.chips.includes(words) ? words : '' }] : [];
      }),
      ...set.flatMap((control) => ofControl(control, table)),
    ],
  ];
  const all = new Map(votes.flat().map(({ own }) => [filterKey(own), own]));
  const asked = [...all].flatMap(([key, own]): Asked[] => {
    const mine = votes.map((list) => list.find((vote) => filterKey(vote.own) === key));
    if (mine.filter(Boolean).length < 2 || UNCLEAR.test(own.slug)) return [];
    // Of an area that was made wider, not everyone takes the plan.
    if (own.facet === 'plan' && wider) return [];
    const phrase = mine[2]?.words || mine[1]?.words || own.label;
    return [
      {
        facet: own.facet,
        label: own.label.slice(0, LONGEST_TEXT),
        as: claimOf(own.facet),
        phrase: phrase.slice(0, LONGEST_TEXT),
      },
    ];
  });
  return { ...nothing, asked: asked.slice(0, MOST_ASKED) };
}

/** A form control that is set to a value which the table knows, under the same label. */
function ofControl(
  { name, value, label }: Control,
  table: FilterTable,
): { own: FilterCandidate; words: string }[] {
  const values = Object.hasOwn(table.slugs, name) ? table.slugs[name] : undefined;
  const known = values && Object.hasOwn(values, value) ? values[value] : undefined;
  if (!known || headingWords(known[1]) !== headingWords(label)) return [];
  return [{ own: { name, slug: value, facet: known[0], label: known[1] }, words: label }];
}
