import type { ConceptId } from '../concepts/kinds.ts';

/** What else is short or long. */
const GOALS = /^ (?:goals?|memory|relationships?|disability)\b/;
/** "an issue, whether it is short or long-term" */
const OF_TROUBLE = /\bwhether (?:it is|it's|they are) $/;
/** A board's certificate says what was examined, not who is seen. */
const CERTIFIED_IN = /\bcertified in (?:[\w/ ]{1,30} )?$/;

/** What lasts, or what children grow towards: "habits that follow us into adulthood". */
const BEFORE_GROWN = new RegExp(
  String.raw`${CERTIFIED_IN.source}|\b(?:functioning|well-?being|grow\w*|last\w*|carr\w+|follow\w*|persist\w*|continu\w+|transition\w*|mov\w+|launch\w*)(?: (?:you|them|us|him|her))? (?:in|into|to|through) $`,
);

interface Senses {
  before?: RegExp;
  after?: RegExp;
}

/** Where a name means something else. Each is looked for right before or right after the name (lower case). */
const OTHER_SENSES: Readonly<Partial<Record<ConceptId, Senses>>> = {
  act: {
    before: /\b(?:sat|the|legal|care)[-/ ]$/,
    after: /^[-/ ]*(?:sat\b|prep|exams?\b|tests?\b|team|scores?|of \d|\d)/,
  },
  cpt: {
    before: /\b(?:codes?:? $|(?:billed|billing|bill) (?:under|with|as|using)? ?$)/,
    after: /^\s*(?:codes?|\d{3,5}|[-:]\s*\d)/,
  },
  intensive: {
    before:
      /\b(?:(?:therapy|work|process|it) (?:is|can be) (?:an |often |very )?$|(?:completed|attended|finished|took) (?:an? |the )?(?:[\w-]+ ){0,4}$)/,
    after:
      /^ (?:psycho\w+|therap\w+|treatment|support|group|daily|training|outpatient|inpatient|program|individual|family|clinical|work\b)/,
  },
  life_transitions: {
    before: /\b(?:(?:i|we|they|you|she|he)|mak(?:e|es|ing)(?: [\w-]+){0,2}) $/,
    after: /^[- ]aged\b/,
  },
  multicultural: { after: /^ (?:backgrounds?|communit|populations?|famil|clients|societ|world)/ },
  mood_disorders: {
    before: /\b(?:your|their|one's|people's|my|our|lighten the|improve|improving|lift|boost) $/,
  },
  dissociation: { before: /\b(?:what|who|how|they|we|i) $/ },
  adhd: { after: /^ (?:to|up|a|the|more)\b/ },
  odd: { after: /^ (?:one|jobs?|numbers?|hours?)\b/ },
  gestalt: { after: /^ (?:of|that)\b/ },
  psychoeducation: { after: /^ (?:and|or|&) [\w-]+ (?:testing|assessments?|evaluations?)\b/ },
  narrative: { before: /\b(?:trauma|inner|dominant|negative|self-\w+) $/ },
  relationship: {
    after:
      /^ (?:with|to) (?:(?:an?|the|my|your|their|our) (?:[\w-]+ )?(?:professional|therapist|counsell?or|clinician|psychologist|challenges|thoughts?|emotions?|feelings?|bod(?:y|ies)|past|mind)\b|(?:food|health|money|alcohol|technology|work)\b)/,
  },
  caregiver: {
    before:
      /\b(?:child(?:ren)?|kids?|parents?|toddlers?|babies|infants|teens|their)(?:,? (?:and|or|&) | ?\/ ?| )(?:their |other )?(?:primary )?$/,
    after: /^ (?:to )?(?:understand|respond|strengthen)\b/,
  },
  person_centered: {
    after: /^,? (?:and|&) [\w-]+ (?:environment|space|manner|way|care|atmosphere|setting)\b/,
  },
  entrepreneurs: {
    after: /^ (?:who (?:help|support|work|treat|care)|in (?:your|their)\b)/,
    before: /\b(?:clinical|medical|health ?care|helping|other|allied|health|wellness|our|licensed) $/,
  },
  length_short: { before: OF_TROUBLE, after: GOALS },
  length_long: { before: OF_TROUBLE, after: GOALS },
  age_adult: {
    before: BEFORE_GROWN,
    after: /^ (?:offspring|child\b|(?:over|above) (?:the age of |age )?6\d\b)/,
  },
  age_teen: { before: CERTIFIED_IN },
  imago: { after: /^ dei\b/ },
  exposure: { after: /^ to (?:violence|the|a)\b/ },
  ocd: { after: /^ about\b/ },
  trauma: { before: /\bblunt (?:force )?$/ },
  parenting: { before: /\bre[- ]$/ },
  college: { after: /^ (?:(?:and|&) \w+ )?(?:degree|studies|education|institution|background|training)\b/ },
  addiction: { before: /\b(?:am|i'm|as) an? (?:recovered|recovering|former) $/ },
  divorce: { before: /\b(?:military|family) $/ },
  play: { before: /\brole[- ]$/ },
  stress: { before: /\b(?:to|i|we|must|which|techniques|approaches) $/, after: /^ (?:concrete|that|how)\b/ },
  testing: {
    before: /\bwhen $/,
    after: /^ (?:students|clients|positive|the|your|it|out|limits|boundaries|new)\b/,
  },
  medication: {
    before:
      /\b(?:beyond|alternatives? to|difficulty with|reliance on|(?:limit\w*|reduc\w*|minimi\w+|without) (?:the )?use of) (?:traditional |psychiatric |the |their |any )*$/,
    after:
      /^ (?:benzodiazepines?|benzos|stimulants?|opioids?|controlled substances?|adderall|xanax|suboxone|sleeping pills)\b|^ (?:are|is|can be|may be) (?:\w+ )?(?:helpful|useful|necessary|not)\b/,
  },
  disability: { after: /^ (?:access\b|therapist|clinician|counsel|psycholog|social worker|woman|man)/ },
  age_elder: {
    after:
      /^ (?:colleague|psycholog|clinician|therapist|supervisor|partner|staff|leader|manage|practitioner|lecturer)/,
  },
  emergency_health_workers: {
    before: /\b(?:an?|the|my|your|own|wrong|see|family|primary care) $/,
    after: /^,? (?:and |or )?(?:schools?|teachers|courts?|nutritionists|dietit?ians)\b/,
  },
  age_child: { before: CERTIFIED_IN, after: /^ of (?!all|any|every|\d|ages?|primary|school)/ },
  family_systems: { before: /\binternal $/ },
  cancer: { after: /^ (?:zodiac|sign)/ },
  setting_in_person: { before: /\b(?:the first|a kind|meet) $/ },
  mindfulness: {
    before: /\b(?:i|he|she)(?:'ve| have| has) (?:\w+ )?(?:practiced|been practicing) $/,
    after: /^ (?:garden|app\b)/,
  },
  yoga: { after: /^ (?:pants|mat)\b/ },
  autism: { before: /\bspectrum of $/ },
};

const SENSES: ReadonlyMap<string, Senses> = new Map(Object.entries(OTHER_SENSES));

/** Whether the words around a name show that it names something else. */
export function isOtherSense(id: ConceptId, before: string, after: string): boolean {
  const senses = SENSES.get(id);
  return senses !== undefined && (senses.before?.test(before) === true || senses.after?.test(after) === true);
}
