import type { ConceptId } from '../../concepts/kinds.ts';
import { type Extractor, judged, places } from './find.ts';

const WORK = String.raw`(?:therap\w+|psychotherap\w+|work\b|treatment|counsel\w+|basis|or long|and long|or short|and short|or brief|solution[- ]focused|focused|psychodynamic|care|modalities|approach\w*)`;
const SHORT_TERM = new RegExp(
  `(?<!focused )\\b(?:short|brief|time)-?(?: ?term| limited)?\\b[-,]? ?(?:[\\w-]{1,20} )?${WORK}|\\bshort[- ]term\\b(?=[\\s,/-]*(?:(?:and|or|to|&)\\s*)?long(?:er)?\\b)|\\b\\d{1,2} ?(?:-|to) ?\\d{1,2} sessions\\b|\\b(?:up to|at most|no more than) \\w+ sessions\\b|\\bsingle[- ]session (?:therapy|work)\\b`,
  'g',
);
const LONG_TERM = new RegExp(
  `\\blong(?:er)? (?:and|or) short[- ]term ${WORK}|\\b(?:long(?:er)?[- ]term|open-ended|in-depth|ongoing)\\b[,]? ?(?:[\\w-]{1,20} )?${WORK}|\\bwork (?:\\w+ )?long[- ]term\\b|(?<=short[- ]term (?:and|or|to) )long(?:er)?[- ]term\\b|(?<=short- (?:and|or) )long-term\\b`,
  'g',
);
const BARE = /\bshort-term\b(?=\s*(?:$|[-,.;/&+|)]))/g;
const STAY =
  /\b(?:people|clients|patients) (?:usually |often |tend to |generally )?(?:stay|work with me|come)(?: with me)? (?:for )?(?:\w+ (?:or|to) )?\w+ years\b(?= ?(?:long-term)?)/g;
/** So many sessions are what a plan pays for. */
const PAID_FOR = /\b(?:rebates?|benefits|covers?|funded)\b/;
/** What else is short or long, and what a few sessions are for before the work begins. */
const OF_OTHERS_AFTER = /^(?:[- ]?term)? (?:goals?|memory|relationships?|disability|care facilit)/;
const BEFORE_THE_WORK =
  /\b(?:results|better|faster|change) (?:after|within|in) $|\b(?:evaluation|assessment|consultation|intake|phase) (?:\w+ )?(?:of|lasts|takes|over|for)(?: about)? $/;
const NOT_THE_WORK = /\b(?:time (?:and|to)|brief (?:phone|call)|goals?|relationships?)\b/;

/** How long the work is meant to last. */
export const length: Extractor = (reading) => {
  const find = (pattern: RegExp, id: ConceptId, ...needs: readonly string[]) =>
    places(reading, pattern, ...needs)
      .filter(
        ({ from, to, match }) =>
          !NOT_THE_WORK.test(match[0]) &&
          !PAID_FOR.test(reading.text) &&
          !OF_OTHERS_AFTER.test(reading.text.slice(to, to + 24)) &&
          !BEFORE_THE_WORK.test(reading.text.slice(Math.max(0, from - 40), from)) &&
          /term|brief|limited|session|ended|depth|ongoing|stay|years/.test(
            match[0] + reading.text.slice(to, to + 5),
          ),
      )
      .flatMap(({ from, to }) => judged(reading, id, from, to));
  const bare = reading.sentence.fragment
    ? places(reading, BARE).flatMap(({ from, to }) => judged(reading, 'length_short', from, to))
    : [];
  return [
    ...find(SHORT_TERM, 'length_short', 'short', 'brief', 'time', 'session'),
    ...bare,
    ...find(LONG_TERM, 'length_long', 'term', 'ended', 'depth', 'ongoing'),
    ...find(STAY, 'length_long', 'years'),
  ];
};
