const PEOPLE =
  '(?:therapists?|psychologists?|psychiatrists?|counsell?ors?|counsell?ing|clinicians?|social workers?|providers?|professionals|treatment cent(?:er|re)s?|groups|matches|results)';
/** "Aetna", "Black and African American": what was asked for, said before the people. */
const SOME = "(?:[\\p{L}\\p{N}&/()'’-]+ ){0,5}";

const words = (...ways: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${ways.join('|')})(?![\\p{L}])`, 'iu');

/** That nobody, or too few, are what was asked for: said before a list, none in it is. */
const TOO_FEW = [
  `there (?:are|were) no ${SOME}${PEOPLE}`,
  `no more ${SOME}${PEOPLE}`,
  `no ${SOME}${PEOPLE} (?:(?:can be|were|was|are) )?(?:found|available|match\\w*)`,
  'no results',
  `only (?:one|two|three|\\d+) ${SOME}${PEOPLE} (?:was|were) found`,
  'auto ?widened',
  'widened to',
  'exactly matched',
  'not? match(?:ing)? your exact',
  'matching your exact query',
];
export const NOBODY = words(...TOO_FEW);

/**
 * Where a list is no longer what was asked for, in the words of the sites: people nearby or online instead, people
 * who do not match, an area that was made wider.
 */
export const ENDS = words(
  ...TOO_FEW,
  'no more(?= )',
  'try other',
  `more ${SOME}${PEOPLE} near(?:by)?`,
  `${PEOPLE} (?:located )?nearby`,
  `nearby ${SOME}${PEOPLE}`,
  `online ${SOME}${PEOPLE}`,
  `${PEOPLE} (?:providing|offering) (?:teletherapy|online)`,
  'weitere ergebnisse',
  'in der nähe',
);
