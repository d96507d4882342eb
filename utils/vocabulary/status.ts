import { isMethod } from './adjectives.ts';
import type { Status } from './facts.ts';
import type { Entry } from './lexicon.ts';
import { readNegation, type Scope } from './negation.ts';
import { degreeCovers, type Qualified, type Qualifier, readQualifiers } from './qualifiers.ts';
import { isOtherSense } from './senses.ts';
import type { Sentence } from './sentences.ts';
import { readVoices, type Voices } from './voice.ts';

/** A sentence with everything that bears on the status of what it names. Offsets are within the sentence. */
export interface Reading {
  sentence: Sentence;
  text: string;
  readonly scopes: Scope[];
  readonly exceptions: number[];
  readonly voices: Voices;
  readonly qualified: Qualified[];
}

/** One mention in its sentence: where it stands, and whether it stands in a list with others. */
export interface Place {
  from: number;
  to: number;
  /** In a list with a thing of the same kind. */
  listed: boolean;
  /** End of the list that it stands in. */
  listEnd: number;
  /** Start of the list that it stands in. */
  listStart: number;
  /** Another mention of the same list or scope came before it. */
  previousEnd: number;
}

/** Prepares a sentence; what is asked of it is worked out once, when it is first asked. */
export function readSentence(sentence: Sentence): Reading {
  const { text } = sentence;
  let negation: ReturnType<typeof readNegation> | undefined;
  let voices: Voices | undefined;
  let qualified: Qualified[] | undefined;
  return {
    sentence,
    text,
    get scopes() {
      negation ??= readNegation(text);
      return negation.scopes;
    },
    get exceptions() {
      negation ??= readNegation(text);
      return negation.exceptions;
    },
    get voices() {
      voices ??= readVoices(text, sentence.fragment);
      return voices;
    },
    get qualified() {
      qualified ??= readQualifiers(text);
      return qualified;
    },
  };
}

const POST_DENIAL =
  /^[\w\s/'()-]{0,30}?\b(?:is not|are not|isn't|aren't|is never|am not|not currently|not) (?:currently |presently |something |a service |an area |an option )?(?:that )?(?:offered|available|provided|accepted|(?:i|we) (?:offer|do|provide|treat|take|accept)|part of (?:my|our|what)|in my|my (?:area|specialty|thing|focus|field|speciality)|on offer|taken|possible|for me|within (?:my|our))/;
const POST_SCOPE =
  /^[\w\s/'(),-]{0,60}\b(?:outside|beyond)(?: of)? (?:my|our|the) (?:\w+ )?(?:scope|expertise|competence|practice|remit)/;
const POST_AVOIDED =
  /(?:^|[-:;.,]\s*)[^-:;.]{0,25}\b(?:none here|none of (?:that|those|these|it|which)|not here|not my thing|you won't find|you will not find|don't do (?:that|those|these|either|any)|doesn't happen here|(?:do not|don't|no longer|never) (?:\w+ )?(?:practi[cs]e|use|offer|do|provide|prescribe) (?:it|them|that|those|these|any of))\b[^,;]{0,25}$/;
const POST_NOT_USED =
  /(?:^|[-:;.,]\s*)[^-:;.]{0,25}\b(?:i|we) (?:avoid|(?:don't|do not|never) (?:do|offer|use|practi[cs]e|treat))(?: (?:them|those|it|any|either|here|at all|that))*\W*$/;
const POST_NO =
  /^[^.;!?]{0,30}\?\s*(?:no|never|not)\b(?! (?:only|just))|^(?: \w+){0,2} (?:(?:is|are|do|does) not|isn't|aren't|don't)(?=\s*(?:[.,;!)]|$))|^\s*(?:\([^)]{0,20}\)\s*)?[:,?-]?\s*(?:no|never|not at all|nope)(?=\s*[,.;!)]|\s*$|\s+(?:thanks|thank you|and|but)\b)/;
const POST_YES = /^[^.;!?]{0,30}\?\s*yes\b|^\s*[:,?-]?\s*yes\b/;
const PRE_NO =
  /\b(?:no|zero)\s+(?!longer|matter|doubt|need|one|problem|charge|cost|judg|pressure|wrong|shame)(?:\w+ ){0,2}$|\b(?:neither|nor)\s+(?:\w+ ){0,1}$/;
const PRE_NOT = /\b(?:not|isn't|aren't|never|n't) (?:a |an |your |the |into |about |for )?(?:\w+ )?$/;
const PRE_NOT_FOR = /\b(?:not|isn't|aren't|never) (?:meant |suitable |intended )?for (?:\w+ )?$/;
const LEVEL_AFTER = /^[\s-]*(?:certified|certification|level \d|accredited|consultant)\b/;
/** A level is denied, not the method. */
const LEVEL_BEFORE =
  /(?:\bnot|n't) (?:a |an |yet |currently )?(?:fully )?(?:certified|accredited|level \d|board-certified)\s+(?:in |as an? )?$/;
const MODAL_AFTER =
  /^[\w\s]{0,12}\b(?:can|will|could|would|is (?:needed|necessary|required)|needed|necessary|required|experience (?:is )?(?:needed|necessary|required))\b/;
const LIMIT =
  /\b(?:on|in) (?:the )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays?|evenings?|mornings?|afternoons?|summers?|winters?|january|february|august|december)\b|\bonline\b|\bover (?:zoom|video|the phone|phone)\b|\b(?:via|by) (?:telehealth|phone|video|zoom|email|text)\b|\bin-? ?person\b|\bat (?:my|the|this) \w+ (?:office|location|site)\b|\bduring\b|\bvirtually\b|\bremotely\b|\bas a first\b|\bin (?:the|a) first session\b|\bwith (?:everyone|every)\b/;
const FOR = /\b(?:for|with|to|about|around|who|when|during|because of)\s+(?:\w+ ){0,2}$/;
const INFORMED_AFTER = /^[-\s]?informed\b(?! consent)|^-,?\s?(?:and|or|\/|&)\s?\w+-informed\b/;
const TRAINING_AFTER = /^[\w\s]{0,20}\bin[- ]training\b/;
const OTHER_PEOPLE =
  /^\s*(?:therapists|providers|clinicians|practitioners|specialists|prescribers|worksheets)\b/;
const WEAK_AFTER =
  /^[-\s]*(?:exposure|experience is limited|curious|friendly|allied|aligned|ally|lite|elsewhere)\b|^(?: \w+){0,3} (?:is|are) (?:currently |all |now |often )?(?:full|filled|taken|closed|unavailable)\b/;
const WELCOMED = /^[-\s]*(?:friendly|allied|aligned|ally|allies)\b/;
const WEAK_BEFORE =
  /\b(?:some|limited|little) (?:\w+ ){0,2}(?:of|experience|training|exposure|knowledge)?\s*(?:in|with|of)?\s*$/;

/** A general word this far behind a negative is about something else (characters). */
const FAR = 60;

function covering(reading: Reading, place: number): Scope | undefined {
  return reading.scopes.find((scope) => place >= scope.from && place < scope.to);
}

function denialOf(reading: Reading, entry: Entry, place: Place): Status | null | undefined {
  const { text } = reading;
  const after = text.slice(place.to, place.to + 120);
  const listAfter = text.slice(place.listEnd, place.listEnd + 120);
  const before = text.slice(Math.max(0, place.from - 40), place.from);
  const listBefore = text.slice(Math.max(0, place.listStart - 40), place.listStart);
  const scope = covering(reading, place.from);
  if (POST_YES.test(after)) return 'stated';
  if (scope !== undefined) {
    if (LEVEL_BEFORE.test(before) || (LEVEL_AFTER.test(after) && scope.status === 'weak')) return null;
    const qualifiesAnother =
      entry.kind === 'issue' && place.previousEnd >= scope.from && FOR.test(before) && place.previousEnd > 0;
    const voice = reading.voices.at(scope.from);
    const aside =
      entry.mode === 'weak' &&
      place.listStart >= place.from &&
      (place.previousEnd > scope.from || place.from - scope.from > FAR);
    if (
      scope.status === 'denied' &&
      !qualifiesAnother &&
      !aside &&
      (scope.firm || (voice !== 'reader' && voice !== 'general'))
    ) {
      const limited = entry.kind !== 'practical' && LIMIT.test(text.slice(place.to, scope.to));
      return limited ? 'weak' : 'denied';
    }
  }
  const refused = POST_DENIAL.exec(listAfter);
  if (refused !== null)
    return LIMIT.test(listAfter.slice(refused[0].length, refused[0].length + 20)) ? 'weak' : 'denied';
  if (POST_SCOPE.test(after)) return 'denied';
  if (POST_NO.test(after)) return 'denied';
  if (POST_AVOIDED.test(listAfter) || POST_NOT_USED.test(listAfter)) return 'denied';
  const service = entry.kind !== 'issue';
  if (service && (PRE_NO.test(before) || PRE_NO.test(listBefore)) && !MODAL_AFTER.test(after)) {
    return CONDITIONAL.test(text.slice(place.to)) ? 'weak' : 'denied';
  }
  const notFor = entry.kind === 'population' ? PRE_NOT_FOR : PRE_NOT;
  if (service && notFor.test(before) && scope !== undefined && !MODAL_AFTER.test(after)) return 'denied';
  return scope === undefined ? undefined : 'weak';
}
const CONDITIONAL = /\b(?:unless|until|only if|without|except)\b/;

function qualifiersAt(reading: Reading, place: Place): Set<Qualifier> {
  const found = new Set<Qualifier>();
  for (const { qualifier, from, to } of reading.qualified) {
    if (from > place.from || place.from >= to) continue;
    if (qualifier === 'degree' && !degreeCovers(reading.text, from, place.from)) continue;
    found.add(qualifier);
  }
  return found;
}

/** Whether a listing's sentence, and not only its topic, is about what the clinician does. */
function plainStatus(reading: Reading, entry: Entry, place: Place): Status {
  const after = reading.text.slice(place.to, place.to + 12);
  const voice = reading.voices.at(place.from);
  if (entry.kind === 'practical') return voice === 'reader' ? 'weak' : 'stated';
  if (entry.kind === 'approach') {
    if (voice === 'reader') return 'weak';
    if (/^\s*(?:can|could|may|might)\b/.test(after)) return 'weak';
    if (voice === 'general' || voice === 'none')
      return place.listed || reading.voices.personal ? 'stated' : 'weak';
    return 'stated';
  }
  return voice === 'claim' ? 'stated' : 'weak';
}

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
  const qualifiers = qualifiersAt(reading, place);
  if (qualifiers.has('degree') || isOtherSense(entry.id, before, after)) return null;
  const denial = denialOf(reading, entry, place);
  if (denial !== undefined) return entry.mode === 'weak' && denial === 'stated' ? 'weak' : denial;
  if (entry.mode === 'claimed') {
    const voice = reading.voices.at(place.from);
    if (voice !== 'claim') return reading.voices.personal && voice === 'clinician' ? 'weak' : null;
  }
  if (entry.mode === 'weak') return 'weak';
  if (entry.mode === 'listed' && !place.listed) return 'weak';
  if (qualifiers.has('team') || qualifiers.has('past') || qualifiers.has('referral') || qualifiers.has('ask'))
    return 'weak';
  if (entry.kind === 'approach') {
    if (qualifiers.has('training') || qualifiers.has('informed') || qualifiers.has('background'))
      return 'weak';
    if (INFORMED_AFTER.test(after) || OTHER_PEOPLE.test(after) || TRAINING_AFTER.test(after)) return 'weak';
  }
  if (qualifiers.has('urged') && (entry.kind === 'population' || ELSEWHERE.has(entry.id))) return 'weak';
  if (entry.id === 'fmt_family' && /\b(?:their|your|his|her|our)\s+(?:own )?$/.test(before)) return 'weak';
  if (/^(?:lgbtq|com_)/.test(entry.id) && EXPERIENCED.test(before)) return 'weak';
  if (WEAK_AFTER.test(after) || WELCOMED.test(after) || WEAK_BEFORE.test(before)) return 'weak';
  if (reading.exceptions.some((at) => at < place.from)) return 'stated';
  return plainStatus(reading, entry, place);
}
