import { isMethod } from './adjectives.ts';
import { denialOf } from './denial.ts';
import type { Status } from './facts.ts';
import type { Entry } from './lexicon.ts';
import { degreeCovers } from './qualifiers.ts';
import type { Place, Reading } from './reading.ts';
import { isOtherSense } from './senses.ts';
import { type Qualifier, SIGN } from './signs.ts';
import { isCapital } from './tokens.ts';

const INFORMED_AFTER = /^[-\s]?informed\b(?! consent)|^-,?\s?(?:and|or|\/|&)\s?\w+-informed\b/;
const TRAINING_AFTER = /^[\w\s]{0,20}\bin[- ]training\b/;
const OTHER_PEOPLE =
  /^\s*(?:therapists|providers|clinicians|practitioners|specialists|prescribers|worksheets)\b/;
const WEAK_AFTER =
  /^[^,.;:]{0,20}\b(?:when|if|where) (?:requested|desired|welcomed?|wanted|asked|invited|preferred)\b|^[^.;:]{0,20}\bonly (?:if|when|where|at your|on request)\b|^[-\s]*(?:exposure|experience is limited|curious|friendly|allied|aligned|ally|allies|lite|elsewhere)\b|^(?: \w+){0,3} (?:is|are) (?:currently |all |now |often )?(?:full|filled|taken|closed)\b/;
const WEAK_BEFORE =
  /\b(?:limited|(?<!\ba )little) (?:\w+ ){0,2}(?:of|experience|training|exposure|knowledge)?\s*(?:in|with|of)?\s*$|\bsome (?:\w+ ){0,2}(?:experience|training|exposure|knowledge|familiarity|coursework)\s*(?:in|with|of)?\s*$/;

const UNQUALIFIED: ReadonlySet<Qualifier> = new Set();

function qualifiersAt(reading: Reading, place: Place): ReadonlySet<Qualifier> {
  if (reading.qualified.length === 0) return UNQUALIFIED;
  const found = new Set<Qualifier>();
  for (const { qualifier, from, to } of reading.qualified) {
    if (from > place.from || place.from >= to) continue;
    if (qualifier === 'degree' && !degreeCovers(reading.text, from, place.from)) continue;
    found.add(qualifier);
  }
  return found;
}

/** "The veterans I see …" */
const SEEN_AFTER = /^ (?:that |who |whom )?(?:i|we) (?:see|treat|work with|serve|help)\b/;

/** "For PTSD I offer …" */
const FOR_WHOM = /^\W*(?:for|with)\s(?!example|instance|you\b|many|most|some)(?:[\w-]+[\s,]+){0,6}$/;
const OFFERED_AFTER =
  /^[\w\s,-]{0,50}\b(?:i|we) (?:\w+ly )?(?:offer|use|provide|practi[cs]e|draw|lean|turn|do|work|teach|integrate|combine)\b/;

/** What the clinician is said to see or to use something for. */
function servedHere({ text }: Reading, place: Place): boolean {
  if (
    /^ (?:that|who|i|we)/.test(text.slice(place.to, place.to + 5)) &&
    SEEN_AFTER.test(text.slice(place.to, place.to + 30))
  )
    return true;
  const start = text.trimStart();
  return (
    (start.startsWith('for ') || start.startsWith('with ')) &&
    FOR_WHOM.test(text.slice(0, place.from)) &&
    OFFERED_AFTER.test(text.slice(place.to, place.to + 80))
  );
}

/** A sentence that speaks to the reader, or of things and people in general. */
const TO_READER =
  /\byou|^\W*(?:it|they|these|this|those|that|many|some|most|all|life|people|when|sometimes|often|because|there|if|what|how|why|perhaps|maybe|whether|everyone|we all|no one)\b/;
const FIRST_WORDS = 28;

/** Whether a sentence that names nobody may be about the work: what stands first in it is only its subject. */
function mayBeWork({ text, sentence }: Reading, place: Place): boolean {
  return (
    !TO_READER.test(text) && (sentence.fragment || text.slice(0, place.listStart).trim().length > FIRST_WORDS)
  );
}

/** "Robin Doe is an EMDR-trained therapist": a bio. */
const IS_A =
  /\bis an? [^.;]{0,80}\b(?:therapist|counsell?or|psychologist|clinician|psychotherapist|social worker|psychiatrist|coach|practitioner|provider)\b/;

/** Words for whom they serve that clinicians also say of themselves. */
const OF_ONESELF =
  /^(?:lgbtq|gender|adhd|autism|veterans|immigration|disability|racial_identity|first_responders|chronic_illness|com_\w+|non_monogamy|parenting|gifted)$/;
const BEING =
  /\b(?:i am|i'm|as an?|is an?|i identify as|being an?|myself an?) (?!.*\b(?:who|whose|working|works?|with|for|help\w*|treat\w*|speciali\w+|serv\w+|support\w*|see|passion\w*|committed|dedicated|experience\w*|trained|focus\w*)\b)[^.;]{0,70}$/;

/** Whether a listing's sentence, and not only its topic, is about what the clinician does. */
function plainStatus(reading: Reading, entry: Entry, place: Place): Status {
  const voice = reading.voices.at(place.from);
  if (entry.kind === 'practical') return voice === 'reader' ? 'weak' : 'stated';
  if (
    entry.kind !== 'approach' &&
    (voice === 'claim' || voice === 'clinician' || (voice === 'none' && mayBeWork(reading, place)))
  )
    return 'stated';
  if (servedHere(reading, place)) return 'stated';
  if (entry.kind === 'approach') {
    if (voice === 'reader') return 'weak';
    if (/^\s*(?:can|could|may|might)\b/.test(reading.text.slice(place.to, place.to + 12))) return 'weak';
    if (voice === 'general' || voice === 'none')
      return place.listed ||
        reading.voices.personal ||
        (voice === 'none' && (IS_A.test(reading.text) || mayBeWork(reading, place)))
        ? 'stated'
        : 'weak';
    return 'stated';
  }
  return 'weak';
}

/** "Welcome to Quiet Thicket Family Counseling": a name claims nothing. */
const NAME_BEFORE =
  /\b(?:[Ww]elcome to|[Aa]t|[Ff]ounded|[Cc]alled|[Nn]amed|[Oo]wn|[Oo]wner of|[Ff]ounder of|[Dd]irector of|[Jj]oined) (?:the )?(?:[A-Z][\w'&]* ){1,4}$/;

export function isBusinessName(cased: string, { from, to }: Pick<Place, 'from' | 'to'>): boolean {
  return (
    isCapital(cased.charCodeAt(from)) &&
    !/[,;]/.test(cased.slice(from, to)) &&
    NAME_BEFORE.test(cased.slice(Math.max(0, from - 60), from))
  );
}

/** "a queer-affirming therapist", "an ADHD coach": a service all the same. */
const ROLE_FOR =
  /^[- ](?:affirm\w+|specialist|coach|assess\w*|test\w*|evaluat\w*|specific|focused|friendly|informed|competent|support|issues|care)\b/;

/** A feeling that somebody has, and whose children they are. */
const FELT = /\bfe(?:el|els|eling|lt) (?:[\w']+,? (?:and |or )?){0,4}$/;
const HAVING =
  /\bi (?:have|live with|lived with|was diagnosed with|struggle with|struggled with|had|suffer from) (?:an? |my own )?$/;
const SOMEBODYS =
  /\b(?:parents?|mothers?|fathers?|moms?|dads?|famil(?:y|ies)|caregivers|their|your|his|her|our|own|my|parenting|raising|raise)(?: (?:of|to|with|whose))?(?: (?!and |or )[\w-]+){0,1} $/;
const ONE_FORMAT = /^fmt_(?:couple|family|individual)$/;
const ONE_OF = /\b(?:the|an?|each|every|this|that|[\w-]+-racial) $/;
const NATURAL =
  /^[^.;]{0,30}\b(?:is|are) (?:all |both |a |an |very |so |often )*(?:natural|common|normal|universal|human|part of (?:life|being|the))\b/;

/** Topics named by the people whom they serve: of one alone it is a calling. */
const CALLINGS = new Set([
  'creative_blocks',
  'entrepreneurs',
  'performance',
  'emergency_health_workers',
  'aviation',
  'caregiver',
]);

/** Having met people is no offer to them. */
const EXPERIENCED =
  /\bexperienced? (?:in )?(?:working |treating |serving |supporting )?(?:with )?(?:\w+ ){0,2}$/;
/** What people are urged to use outside the sessions. */
const ELSEWHERE = new Set(['group_therapy', 'twelve_step']);

/** What a listing says of one concept at one place: `null` when the words name something else there. */
export function judge(reading: Reading, entry: Entry, place: Place): Status | null {
  const { text } = reading;
  const after = text.slice(place.to, place.to + 80);
  const before = text.slice(Math.max(0, place.from - 60), place.from);
  if (entry.mode === 'head' && !isMethod(before, after, place.listed)) return null;
  const degree = (reading.signs & SIGN.degree) !== 0 && qualifiersAt(reading, place).has('degree');
  if (degree || isOtherSense(entry.id, before, after)) return null;
  const denial = reading.signs & (SIGN.negative | SIGN.refused) ? denialOf(reading, entry, place) : undefined;
  if (denial !== undefined) return entry.mode === 'weak' && denial === 'stated' ? 'weak' : denial;
  if (entry.mode === 'claimed') {
    if (CALLINGS.has(entry.id) && /^\w*[^s\W]$/.test(text.slice(place.from, place.to))) return null;
    const voice = reading.voices.at(place.from);
    if (voice !== 'claim') return reading.voices.personal && voice === 'clinician' ? 'weak' : null;
  }
  if (OF_ONESELF.test(entry.id) && BEING.test(text.slice(0, place.from)) && !ROLE_FOR.test(after))
    return 'weak';
  if (entry.mode === 'weak' || isBusinessName(reading.sentence.cased, place)) return 'weak';
  if (entry.mode === 'listed' && !place.listed) return 'weak';
  const plain = reading.exceptions.some((at) => at < place.from)
    ? 'stated'
    : plainStatus(reading, entry, place);
  if (plain === 'weak') return 'weak';
  if (entry.kind === 'issue' && (HAVING.test(before) || FELT.test(before) || NATURAL.test(after)))
    return 'weak';
  if (entry.id.startsWith('age_') && SOMEBODYS.test(before)) return 'weak';
  if (
    ONE_FORMAT.test(entry.id) &&
    ONE_OF.test(before) &&
    /(?:couple|family|individual)$/.test(text.slice(place.from, place.to)) &&
    !/^[-\s](?:and|or|therap|counsel|session|work)/.test(after)
  )
    return 'weak';
  const qualifiers = qualifiersAt(reading, place);
  if (qualifiers.has('team') || qualifiers.has('past') || qualifiers.has('referral') || qualifiers.has('ask'))
    return 'weak';
  if (entry.kind === 'approach') {
    if (qualifiers.has('training') || qualifiers.has('informed') || qualifiers.has('background'))
      return 'weak';
    if (INFORMED_AFTER.test(after) || OTHER_PEOPLE.test(after) || TRAINING_AFTER.test(after)) return 'weak';
  }
  if (qualifiers.has('urged') && (entry.kind === 'population' || ELSEWHERE.has(entry.id))) return 'weak';
  if (entry.id === 'fmt_family' && /\b(?:their|your|his|her|our)\s+(?:own )?$/.test(before)) return 'weak';
  if (
    ((entry.id.startsWith('com_') && entry.id !== 'com_veterans') || entry.id.startsWith('lgbtq')) &&
    EXPERIENCED.test(before)
  )
    return 'weak';
  const said = WEAK_AFTER.exec(after);
  if (said !== null && (entry.kind !== 'practical' || !said[0].endsWith('elsewhere'))) return 'weak';
  if (WEAK_BEFORE.test(before)) return 'weak';
  return plain;
}
