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

/** A mention in its sentence, with the words around it. */
interface Named {
  readonly reading: Reading;
  readonly entry: Entry;
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly name: string;
}

/**
 * One reason for the status of a name. `says` gives the status, `null` when the words name something else, and
 * `undefined` when the rule has nothing to say. `example` is a fact that the rule decides: id and status, or `-` for none.
 */
export interface MentionRule {
  readonly id: string;
  readonly says: (named: Named) => Status | null | undefined;
  readonly example: readonly [text: string, id: string, status: Status | '-'];
}

const weakIf = (holds: boolean): Status | undefined => (holds ? 'weak' : undefined);
const nothingIf = (holds: boolean): null | undefined => (holds ? null : undefined);
const has = ({ reading, place }: Named, ...wanted: Qualifier[]): boolean => {
  const found = qualifiersAt(reading, place);
  return wanted.some((each) => found.has(each));
};

/** Every rule for a name in a sentence, in the order in which they are asked: the first that says something decides. */
export const MENTION_RULES: readonly MentionRule[] = [
  {
    id: 'adjective',
    says: ({ entry, before, after, place }) =>
      nothingIf(entry.mode === 'head' && !isMethod(before, after, place.listed)),
    example: ['I love a good narrative.', 'narrative', '-'],
  },
  {
    id: 'degree',
    says: (named) => nothingIf((named.reading.signs & SIGN.degree) !== 0 && has(named, 'degree')),
    example: ['I have a degree in art therapy.', 'art_therapy', '-'],
  },
  {
    id: 'other-sense',
    says: ({ entry, before, after }) => nothingIf(isOtherSense(entry.id, before, after)),
    example: ['I help students with role play.', 'play', '-'],
  },
  {
    id: 'denial',
    says: ({ reading, entry, place }) => {
      if ((reading.signs & (SIGN.negative | SIGN.refused)) === 0) return undefined;
      const denial = denialOf(reading, entry, place);
      return entry.mode === 'weak' && denial === 'stated' ? 'weak' : denial;
    },
    example: ["I don't offer EMDR.", 'emdr', 'denied'],
  },
  {
    id: 'calling',
    says: ({ entry, name }) =>
      nothingIf(entry.mode === 'claimed' && CALLINGS.has(entry.id) && /^\w*[^s\W]$/.test(name)),
    example: ['I work with heart, as an artist does.', 'creative_blocks', '-'],
  },
  {
    id: 'only-as-work',
    says: ({ entry, reading, place }) => {
      if (entry.mode !== 'claimed') return undefined;
      const voice = reading.voices.at(place.from);
      if (voice === 'claim') return undefined;
      return reading.voices.personal && voice === 'clinician' ? 'weak' : null;
    },
    example: ['Artists are everywhere.', 'creative_blocks', '-'],
  },
  {
    id: 'of-oneself',
    says: ({ entry, reading, place, after }) =>
      weakIf(
        OF_ONESELF.test(entry.id) && BEING.test(reading.text.slice(0, place.from)) && !ROLE_FOR.test(after),
      ),
    example: ['I am an autistic therapist.', 'autism', 'weak'],
  },
  {
    id: 'general-word',
    says: ({ entry }) => weakIf(entry.mode === 'weak'),
    example: ['I help people find confidence.', 'self_esteem', 'weak'],
  },
  {
    id: 'business-name',
    says: ({ reading, place }) => weakIf(isBusinessName(reading.sentence.cased, place)),
    example: ['Welcome to Quiet Thicket Family Counseling.', 'family_marital', 'weak'],
  },
  {
    id: 'only-in-a-list',
    says: ({ entry, place }) => weakIf(entry.mode === 'listed' && !place.listed),
    example: ['I value the relationship.', 'relationship', 'weak'],
  },
  {
    id: 'no-claim',
    says: ({ reading, entry, place }) =>
      weakIf(
        !reading.exceptions.some((at) => at < place.from) && plainStatus(reading, entry, place) === 'weak',
      ),
    example: ['Are you struggling with anxiety?', 'anxiety', 'weak'],
  },
  {
    id: 'felt',
    says: ({ entry, before }) => weakIf(entry.kind === 'issue' && FELT.test(before)),
    example: ['I treat people who feel lonely, tired and depressed.', 'depression', 'weak'],
  },
  {
    id: 'had',
    says: ({ entry, before }) => weakIf(entry.kind === 'issue' && HAVING.test(before)),
    example: ['I have ADHD too.', 'adhd', 'weak'],
  },
  {
    id: 'natural',
    says: ({ entry, after }) => weakIf(entry.kind === 'issue' && NATURAL.test(after)),
    example: ['In my work I see that grief is natural.', 'grief', 'weak'],
  },
  {
    id: 'somebodys',
    says: ({ entry, before }) => weakIf(entry.id.startsWith('age_') && SOMEBODYS.test(before)),
    example: ['I work with parents of teenagers.', 'age_teen', 'weak'],
  },
  {
    id: 'one-of-them',
    says: ({ entry, before, after, name }) =>
      weakIf(
        ONE_FORMAT.test(entry.id) &&
          ONE_OF.test(before) &&
          /(?:couple|family|individual)$/.test(name) &&
          !/^[-\s](?:and|or|therap|counsel|session|work)/.test(after),
      ),
    example: ['I see each couple.', 'fmt_couple', 'weak'],
  },
  {
    id: 'past-or-others',
    says: (named) => weakIf(has(named, 'team', 'past', 'referral', 'ask')),
    example: ['I used to offer EMDR.', 'emdr', 'weak'],
  },
  {
    id: 'in-training',
    says: (named) =>
      weakIf(
        named.entry.kind === 'approach' &&
          (has(named, 'training', 'informed', 'background') ||
            INFORMED_AFTER.test(named.after) ||
            OTHER_PEOPLE.test(named.after) ||
            TRAINING_AFTER.test(named.after)),
      ),
    example: ['I am currently training in EMDR.', 'emdr', 'weak'],
  },
  {
    id: 'urged',
    says: (named) =>
      weakIf((named.entry.kind === 'population' || ELSEWHERE.has(named.entry.id)) && has(named, 'urged')),
    example: ['I encourage group therapy.', 'group_therapy', 'weak'],
  },
  {
    id: 'their-family',
    says: ({ entry, before }) =>
      weakIf(entry.id === 'fmt_family' && /\b(?:their|your|his|her|our)\s+(?:own )?$/.test(before)),
    example: ['I see children and their families.', 'fmt_family', 'weak'],
  },
  {
    id: 'have-met',
    says: ({ entry, before }) =>
      weakIf(
        ((entry.id.startsWith('com_') && entry.id !== 'com_veterans') || entry.id.startsWith('lgbtq')) &&
          EXPERIENCED.test(before),
      ),
    example: ['I have experience with LGBTQ people.', 'lgbtq', 'weak'],
  },
  {
    id: 'limited-after',
    says: ({ entry, after }) => {
      const said = WEAK_AFTER.exec(after);
      return weakIf(said !== null && (entry.kind !== 'practical' || !said[0].endsWith('elsewhere')));
    },
    example: ['I integrate faith-based counseling when requested.', 'spiritual_integrated', 'weak'],
  },
  {
    id: 'limited-before',
    says: ({ before }) => weakIf(WEAK_BEFORE.test(before)),
    example: ['I have limited experience with psychosis.', 'psychosis', 'weak'],
  },
];

/** The status of a name with the rule that decided; `claim` where none had anything to say against it. */
export interface Judged {
  readonly status: Status | null;
  readonly rule: string;
}

const CLAIM: Judged = { status: 'stated', rule: 'claim' };

/** What a listing says of one concept at one place, and why: status `null` when the words name something else there. */
export function judge(
  reading: Reading,
  entry: Entry,
  place: Place,
  rules: readonly MentionRule[] = MENTION_RULES,
): Judged {
  const { text } = reading;
  const named: Named = {
    reading,
    entry,
    place,
    before: text.slice(Math.max(0, place.from - 60), place.from),
    after: text.slice(place.to, place.to + 80),
    name: text.slice(place.from, place.to),
  };
  for (const rule of rules) {
    const status = rule.says(named);
    if (status !== undefined) return { status, rule: rule.id };
  }
  return CLAIM;
}
