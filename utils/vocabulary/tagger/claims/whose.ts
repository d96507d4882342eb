import { isAmong } from '../../concepts/among.ts';
import { isOf } from '../../concepts/concepts.ts';
import type { ConceptId } from '../../concepts/kinds.ts';
import type { Status } from '../facts.ts';
import type { NameEntry } from '../lexicon.ts';
import type { Place, Reading } from '../reading.ts';
import { type MentionRule, ofKind, weakIf } from './rule.ts';

/** "The veterans I see …" */
const SEEN_AFTER = / (?:that |who |whom )?(?:i|we) (?:see|treat|work with|serve|help)\b/y;

/** "For PTSD I offer …" */
const FOR_WHOM = /^\W*(?:for|with)\s(?!example|instance|you\b|many|most|some)(?:[\w-]+[\s,]+){0,6}$/;
const OFFERED_AFTER =
  /^[\w\s,-]{0,50}\b(?:i|we) (?:\w+ly )?(?:offer|use|provide|practi[cs]e|draw|lean|turn|do|work|teach|integrate|combine)\b/;

/** What the clinician is said to see or to use something for. */
function servedHere({ text }: Reading, place: Place): boolean {
  SEEN_AFTER.lastIndex = place.to;
  if (SEEN_AFTER.test(text)) return true;
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
/** Without the clinician, only what is said of a practice claims a topic. */
const OF_PRACTICE =
  /\b(?:practice|psychotherapy with|therapy with|certifi\w+ in|areas? of|special \w+ in|patients|clients|results|evaluations?|assessments?|testing)\b/;
/** What feelings and troubles do, to anybody. */
const IN_GENERAL =
  /\b(?:stems?|tends?|triggers?|vanish\w*|arises?|emerges?|interferes?|takes? a toll|robs?|causes?|(?:is|are) affected|(?:may|might|can|could) (?:feel|seem|lead|leave|affect)|often (?:involves?|leads?|means?)|(?:don't|doesn't) come)\b/;

/** Whether a sentence that names nobody may be about the work: what stands first in it is only its subject. */
function mayBeWork({ text, sentence }: Reading, { kind }: NameEntry, place: Place): boolean {
  if (TO_READER.test(text)) return false;
  if (sentence.fragment) return true;
  return (
    text.slice(0, place.listStart).trim().length > FIRST_WORDS && (kind !== 'issue' || OF_PRACTICE.test(text))
  );
}

/** "Robin Doe is an EMDR-trained therapist": a bio. */
const IS_A =
  /\bis an? [^.;]{0,80}\b(?:therapist|counsell?or|psychologist|clinician|psychotherapist|social worker|psychiatrist|coach|practitioner|provider)\b/;

/** "a grief therapist", "postpartum specialists": whom or what somebody is there for. */
const A_ROLE =
  /^ (?:(?:mental )?health )?(?:therapist|specialist|counsell?or|psychologist|psychotherapist|clinician|expert|coach|consultant)s?\b/;
/** "family therapy" among methods is one of them. */
const NAMED_METHOD = /(?:therapy|counsell?ing)$/;

/** Work, or those with whom it is done: without either, what a clinician says of a topic may be of anything. */
const AT_WORK =
  /\b(?:clients?|patients|caseload|work|together|people|individuals|adults|those|approach\w*|foster\w*|incorporat\w+|practi[cs]e|collaborat\w+|guidance|manag\w+|process|therap\w+|sessions?|special\w+|certifi\w+|evaluations?|assessments?|tools?|space|room)\b/;

/** Whether the clinician, of whom a sentence speaks before it names a topic, speaks of work. */
function isOfWork({ text }: Reading, { kind }: NameEntry, place: Place): boolean {
  return kind !== 'issue' || place.listed || AT_WORK.test(text.slice(0, place.to + 20));
}

/** Whether a listing's sentence, and not only its topic, is about what the clinician does. */
function plainStatus(reading: Reading, entry: NameEntry, place: Place): Status {
  const voice = reading.voices.at(place.from);
  if (entry.kind === 'practical') return voice === 'reader' ? 'weak' : 'stated';
  if (entry.kind !== 'approach' && !reading.voices.personal && IN_GENERAL.test(reading.text)) return 'weak';
  if (
    entry.kind !== 'approach' &&
    (voice === 'claim' ||
      (voice === 'clinician' && isOfWork(reading, entry, place)) ||
      (voice === 'none' && mayBeWork(reading, entry, place)))
  )
    return 'stated';
  if (servedHere(reading, place)) return 'stated';
  if (voice === 'none' && A_ROLE.test(reading.text.slice(place.to, place.to + 40))) return 'stated';
  const method = entry.kind === 'approach' || NAMED_METHOD.test(reading.text.slice(place.from, place.to));
  if (!method || voice === 'reader') return 'weak';
  if (
    /^\s*(?:(?!(?:i|we|you|she|he|that|which|who)\b)[\w-]+ )?(?:can|could|may|might)\b/.test(
      reading.text.slice(place.to, place.to + 24),
    )
  )
    return 'weak';
  if (voice !== 'general' && voice !== 'none') return 'stated';
  return place.listed ||
    reading.voices.personal ||
    (voice === 'none' && (IS_A.test(reading.text) || mayBeWork(reading, entry, place)))
    ? 'stated'
    : 'weak';
}

/** Words for whom they serve that clinicians also say of themselves. */
const isOfOneself = ofKind(
  (id) =>
    isOf(id, 'community') ||
    isAmong(id, [
      'lgbtq',
      'gender',
      'adhd',
      'autism',
      'veterans',
      'immigration',
      'disability',
      'racial_identity',
      'first_responders',
      'chronic_illness',
      'non_monogamy',
      'parenting',
      'gifted',
    ]),
);
const BEING =
  /\b(?:i am|i'm|as an?|is an?|i identify as|being an?|myself an?) (?!.*\b(?:who|whose|working|works?|with|for|help\w*|treat\w*|speciali\w+|serv\w+|support\w*|see|passion\w*|committed|dedicated|experience\w*|trained|focus\w*|approach|issues|specialt\w+|including|such)\b)[^.;]{0,140}$/;
/** "a queer-affirming therapist", "an ADHD coach": a service all the same. */
const ROLE_FOR =
  /^\+?(?:,? (?:and|or|&) [\w+-]+)?[- ](?:affirm\w+|specialist|coach|treatment|assess\w*|test\w*|evaluat\w*|specific|focused|friendly|informed|competent|support|issues|care)\b/;

/** A feeling that somebody has, and whose children they are. */
const FELT =
  /\bfe(?:el|els|eling|lt) (?:(?!(?:wanting|needing|throughout|during|amid|by|in)\b)[\w']+(?:,| -)? (?:and |or )?){0,4}$/;
const HAVING =
  /\bi (?:have|live with|lived with|was diagnosed with|struggle with|struggled with|had|suffer from) (?:an? |my own )?$|\b(?:i am|i'm) an? (?:recover(?:ing|ed)|former|fellow|lifelong) $/;
const SOMEBODYS =
  /\b(?:parents?|mothers?|fathers?|moms?|dads?|famil(?:y|ies)|caregivers|their|your|his|her|our|own|my|parenting|raising|raise)(?: (?:of|to|with|whose))?(?: (?!and |or )[\w-]+){0,1} $/;
const ONE_FORMAT = new Set<ConceptId>(['fmt_couple', 'fmt_family', 'fmt_individual']);
const ONE_OF = /\b(?:the|an?|each|every|this|that|[\w-]+-racial) $/;
const NATURAL =
  /^[^.;]{0,30}\b(?:is|are) (?:all |both |a |an |very |so |often )*(?:natural|common(?! (?:to|in) (?:my|our)\b)|normal|universal|human|part of (?:life|being|the))\b|^(?:(?:,(?: and| or)?| and| or) (?!(?:and|or|you|we|i|they)\b)[\w -]{2,20}(?<! that)){0,2} (?:can|may|might) (?:all |\w+ly |often |also )?(?:be|feel|lead|make|cause|take|leave|affect|arise|come|show|seem|become|get|look|impact|have|prevent|hinder|limit|disrupt|keep|interfere|stop)\b/;
/** "that stress", "our coping skills": what was spoken of, or what everybody has. */
const SPOKEN_OF = /\b(?:that|this|our|our own) $/;
const OURS =
  /^[- ](?:\w+ )?(?:program|groups?|clinic|treatment|services|specialists?|therap\w+|team|work|practice|workshop|care|counsel\w+|center|department|clients|patients)/;
const CHILD_OF =
  /\b(?:(?:as|am|being|is) (?:the|an?) (?:\w+ )?(?:daughter|son|child|grandchild|granddaughter|grandson)|i am (?:\w+ )?(?:daughter|son)) of (?:[\w-]+ ){0,3}$/;
/** Having met people is no offer to them. */
const EXPERIENCED =
  /\bexperienced? (?:in )?(?:working |treating |serving |supporting )?(?:with )?(?:\w+ ){0,2}$/;
const isCommunity = ofKind(
  (id) => (isOf(id, 'community') && id !== 'com_veterans') || isAmong(id, ['lgbtq', 'lgbtq_affirming']),
);
const isAge = ofKind((id) => isOf(id, 'age'));

/** "their families", "alcoholic families", "children of immigrant families": what people have or come from does not come along. */
const COMES_FROM =
  /\b(?:(?:their|your|his|her|our)\s+(?:own )?$|(?:alcoholic|dysfunctional|abusive|toxic|narcissistic|chaotic|troubled)(?:,? (?:and|or) [\w-]+)? $|(?:children|kids|people|individuals|adults|those|clients|teens|women|men) (?:(?:who|that) )?(?:of|from|raised in|come from|came from|grew up in) (?:(?!who\b|with\b|to\b)[\w-]+ ){0,3}$)/;

/** Whose it is: the clinician's work, their own life, the reader's, a family's, or everybody's. */
export const WHOSE: readonly MentionRule[] = [
  {
    id: 'of-oneself',
    needs: ['am', "i'm", 'as', 'is', 'identify', 'being', 'myself'],
    says: ({ entry, reading, place, after }) =>
      weakIf(isOfOneself(entry.id) && BEING.test(reading.text.slice(0, place.from)) && !ROLE_FOR.test(after)),
    example: ['I am an autistic therapist.', 'autism', 'weak'],
    counterexample: ['I am a therapist for autistic people.', 'autism', 'stated'],
  },
  {
    id: 'felt',
    needs: ['feel', 'feels', 'feeling', 'felt'],
    says: ({ entry, before }) => weakIf(entry.kind === 'issue' && FELT.test(before)),
    example: ['I treat people who feel lonely, tired and depressed.', 'depression', 'weak'],
    counterexample: ['I treat people who are depressed.', 'depression', 'stated'],
  },
  {
    id: 'had',
    needs: [
      'have',
      'live',
      'lived',
      'diagnosed',
      'struggle',
      'struggled',
      'had',
      'suffer',
      'recovering',
      'recovered',
      'former',
      'fellow',
      'lifelong',
    ],
    says: ({ entry, before }) => weakIf(entry.kind === 'issue' && HAVING.test(before)),
    example: ['My clients know that I have ADHD too.', 'adhd', 'weak'],
    counterexample: ['My clients know that I have treated ADHD too.', 'adhd', 'stated'],
  },
  {
    id: 'natural',
    needs: ['natural', 'common', 'normal', 'universal', 'human', 'part', 'can', 'may', 'might'],
    says: ({ entry, after }) => weakIf(entry.kind === 'issue' && NATURAL.test(after)),
    example: ['I treat people in whom stress is normal.', 'stress', 'weak'],
    counterexample: ['I treat normal people with stress.', 'stress', 'stated'],
  },
  {
    id: 'spoken-of',
    needs: ['that', 'this', 'our'],
    says: ({ entry, before, after }) =>
      weakIf(entry.kind === 'issue' && SPOKEN_OF.test(before) && !OURS.test(after)),
    example: ['My goal is to help minimize that stress.', 'stress', 'weak'],
    counterexample: ['My goal is to help minimize stress.', 'stress', 'stated'],
  },
  {
    id: 'child-of',
    needs: ['daughter', 'son', 'child', 'grandchild', 'granddaughter', 'grandson', 'children'],
    says: ({ entry, before }) =>
      weakIf((entry.kind === 'issue' || entry.kind === 'population') && CHILD_OF.test(before)),
    example: ['I work hard, being the son of Polish immigrants.', 'immigration', 'weak'],
    counterexample: ['I work with Polish immigrants.', 'immigration', 'stated'],
  },
  {
    id: 'somebodys',
    says: ({ entry, before, name }) =>
      weakIf(isAge(entry.id) && SOMEBODYS.test(before) && !/(?:clients|patients)$/.test(name)),
    example: ['I work with parents of teenagers.', 'age_teen', 'weak'],
    counterexample: ['I work with parents and teenagers.', 'age_teen', 'stated'],
  },
  {
    id: 'one-of-them',
    says: ({ entry, before, after, name }) =>
      weakIf(
        ONE_FORMAT.has(entry.id) &&
          ONE_OF.test(before) &&
          /(?:couple|family|individual|individual client)$/.test(name) &&
          !/^[-\s](?:and|or|therap|counsel|session|work)/.test(after),
      ),
    example: ['I see each couple.', 'fmt_couple', 'weak'],
    counterexample: ['I see couples.', 'fmt_couple', 'stated'],
  },
  {
    id: 'their-family',
    says: ({ entry, before }) => weakIf(entry.id === 'fmt_family' && COMES_FROM.test(before)),
    example: ['I see children and their families.', 'fmt_family', 'weak'],
    counterexample: ['I see children and families.', 'fmt_family', 'stated'],
  },
  {
    id: 'have-met',
    needs: ['experience', 'experienced'],
    says: ({ entry, before }) => weakIf(isCommunity(entry.id) && EXPERIENCED.test(before)),
    example: ['I have experience with LGBTQ people.', 'lgbtq', 'weak'],
    counterexample: ['I work with LGBTQ people.', 'lgbtq', 'stated'],
  },
  {
    id: 'no-claim',
    says: ({ reading, entry, place }) =>
      weakIf(
        !reading.exceptions.some((at) => at < place.from) && plainStatus(reading, entry, place) === 'weak',
      ),
    example: ['Are you struggling with anxiety?', 'anxiety', 'weak'],
    counterexample: ['I help you with anxiety.', 'anxiety', 'stated'],
  },
];
