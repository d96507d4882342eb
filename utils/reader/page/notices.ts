const NOTICED =
  '(?:therapists?|psychologists?|psychiatrists?|psychotherapists?|counsell?ors?|counsell?ing|clinicians?|social workers?|practitioners?|providers?|professionals|profiles|listings|treatment cent(?:er|re)s?|groups|matches|results)';
/** "Aetna", "Black and African American": what was asked for, said before the people. */
const SOME = "(?:[\\p{L}\\p{N}&/()'’-]+ ){0,5}";
const NOT = "(?: ?not|n['’]t)";
const WIDENED = '(?:widened|expanded|extended|broadened|enlarged)';

const anyWords = (...ways: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${ways.join('|')})(?![\\p{L}])`, 'iu');

/** That nobody, or too few, are what was asked for: said before a list, none in it is. */
const TOO_FEW = [
  `there (?:are|were) no ${SOME}${NOTICED}`,
  `no more ${SOME}${NOTICED}`,
  `no ${SOME}${NOTICED} (?:(?:can be|were|was|are) )?(?:found|available|match\\w*)`,
  'no results',
  `(?:could|can|did)${NOT} find (?:any|more|enough)`,
  `only (?:one|two|three|\\d+) ${SOME}${NOTICED} (?:was|were) found`,
  'auto ?widened',
  'widened to',
  `(?:search|area|radius|results) (?:was|were|has been|have been) (?:automatically )?${WIDENED}`,
  `${WIDENED} (?:your|the|our) (?:search|area|radius|results)`,
  'exactly matched',
  'not? match(?:ing)? your exact',
  'matching your exact query',
  'keine (?:weiteren )?(?:treffer|ergebnisse)',
  'umkreis wurde (?:erweitert|vergrößert)',
  'aucun (?:autre )?résultat',
  'sin resultados',
  'nessun risultato',
];
export const NOBODY = anyWords(...TOO_FEW);

/**
 * Where a list is no longer what was asked for, in the words of the sites: people nearby or online instead, people
 * who do not match, an area that was made wider.
 */
const SAYS_WIDER = anyWords(
  ...TOO_FEW,
  'no more(?= )',
  'try other',
  `more ${SOME}${NOTICED} near(?:by)?`,
  `${NOTICED} (?:located )?nearby`,
  `nearby ${SOME}${NOTICED}`,
  '(?:from|in) (?:nearby|neighbou?ring|surrounding)',
  `online ${SOME}${NOTICED}`,
  `${NOTICED} (?:who |that )?(?:provid|offer)(?:e|ing)? ${SOME}(?:teletherapy|online|virtual|remote)`,
  `not (?:exactly |fully |quite )?(?:match|meet|fit)(?:ing)? (?:all )?(?:of )?your`,
  'partly match|partial match(?:es)?',
  '(?:outside|beyond) (?:of )?(?:your|the|this) (?:search|area|location|filters?|radius|city|criteria)',
  'you (?:may|might) also (?:like|consider)',
  'weitere (?:ergebnisse|treffer)',
  'in (?:der|ihrer) (?:nähe|umgebung)',
  'à proximité',
  'autres résultats',
  'otros resultados',
  'altri risultati',
  'nelle vicinanze',
  'w pobliżu',
);

/** How a notice of it begins: in the middle of a sentence the same words say something else. */
const OPENS = new RegExp(
  `^(?!(?:find|search|browse|looking|how|why|what|when|need) )(?:${[
    'nearby\\P{L}*$',
    `(?:similar|other|further|additional|alternative|suggested|recommended|related) ${SOME}${NOTICED}(?!\\p{L})`,
    `${SOME}${NOTICED} (?:near|outside|around|beyond) \\p{L}`,
  ].join('|')})`,
  'iu',
);

/** Whether these words say that what follows them in a list is no longer what was asked for. */
export const endsList = (notice: string): boolean => SAYS_WIDER.test(notice) || OPENS.test(notice);
