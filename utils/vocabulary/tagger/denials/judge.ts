import type { Status } from '../facts.ts';
import type { NameEntry } from '../lexicon.ts';
import type { Place, Reading } from '../reading.ts';
import type { DenialScope } from './scopes.ts';

const POST_DENIAL =
  /^[\w\s/'()-]{0,30}?\b(?:is not|are not|isn't|aren't|is never|is no longer|are no longer|am not|not currently|not) (?:currently |presently |really |quite |exactly |usually |generally |something |a service |an area |an option )?(?:that )?(?:offered|available|provided|accepted|(?:what|how|something|anything|services?|things?|methods?) (?:that )?(?:i|we)\b|(?:a |my |our |the )?(?:goal|focus|aim|priority|service)\b|(?:i|we) (?:offer|do|provide|treat|take|accept)|part of (?:my|our|what)|in my|my (?:area|specialty|thing|focus|field|speciality)|on offer|taken|possible|for me|within (?:my|our))|^[\w\s/'()-]{0,20}?\b(?:has|have|plays?) no (?:place|part|role)\b|^[\w\s/'()-]{0,20}?\b(?:is|are) (?:not on|off) the (?:menu|table|cards)\b|^[\w\s,]{0,30}\b(?:things?|something|work) (?:that )?(?:i|we) (?:leave|pass|refer|hand)\b|^[\w\s/'()-]{0,20}?\b(?:is|are) (?:outside|beyond) what (?:i|we)\b|^[\w\s/'()-]{0,20}?\b(?:is|are) (?:better|best) (?:seen|served|treated|helped|off) (?:by|with|elsewhere)\b|^[\w\s/'()-]{0,30}?\b(?:is|are) (?:currently |presently )?(?:unavailable|off the table|out of the question|out\b(?! of)|over\b|gone\b)|^(?:,\s*(?:and |or )?\w+){0,3}[\s)]*[:;,-]+\s*none of (?:that|those|these|them|it|which)\b/;
/** "X is not available, as is Y." */
const AS_BEFORE = /\b(?:as|so|and so|neither|nor) (?:is|are|does|do) (?:\w+ )?$/;
const REFUSED_BEFORE = /\b(?:unavailable|not (?:available|offered|provided|accepted|possible))\b/;
const POST_ENDED = /^[\w\s]{0,12}\b(?:has |have )?(?:ended|came to an end)\b/;
const POST_SCOPE =
  /^[\w\s/'(),-]{0,60}\b(?:outside|beyond)(?: of)? (?:my|our|the) (?:\w+ )?(?:scope|expertise|competence|practice|remit|licen[cs]e|training)\b/;
const POST_AVOIDED =
  /(?:^|[-:;.,]\s*)[^-:;.]{0,25}\b(?:none here|none of (?:that|those|these|it|which)|not here|not my thing|you won't find|you will not find|don't do (?:that|those|these|either|any)|doesn't happen here|(?:do not|don't|no longer|never) (?:\w+ )?(?:practi[cs]e|use|offer|do|provide|prescribe|teach) (?:it|them|that|those|these|any of))\b[^,;]{0,25}$/;
const POST_NOT_USED =
  /(?:^|[-:;.,]\s*)[^-:;.]{0,25}\b(?:i|we) (?:avoid|(?:don't|do not|never) (?:do|offer|use|practi[cs]e|treat))(?: (?:them|those|it|any|either|here|at all|that))*\W*$/;
const POST_NO =
  /^[^.;!?]{0,30}\?["')\s]*(?:also |sorry,? |unfortunately,? |i wish,? (?:but )?)?(?:no|never|nope|not (?:something|here|offered|available|currently|at this|at the|any ?more|with me|my|for me|really))\b|^(?: \w+){0,2} (?:(?:is|are|do|does) not|isn't|aren't|don't)(?=\s*(?:[.,;!)]|$))|^\s*(?:\([^)]{0,20}\)\s*)?[:,?-]?\s*(?:no|never|not at all|nope)(?=\s*[,.;!)]|\s*$|\s+(?:thanks|thank you|and|but)\b)/;
/** "Do you offer hypnosis? I don't." */
const POST_I_DO_NOT = /^[^.;!?]{0,30}\?[ "')]{0,3}(?:not at present\b|i (?:do not|don't|can't|cannot)[.,;!])/;
const POST_SORRY = /^\s*,\s*(?:sorry|alas|unfortunately|i'm afraid),? (?:no|not)\b/;
const POST_YES =
  /^[^.;!?]{0,30}\?["')\s]*(?:yes|happily|of course|certainly|absolutely|sure)\b|^\s*(?:[:,?-]\s*)?yes\b/;
const PRE_NO =
  /\b(?:(?:no|zero)\s+(?!longer|matter|doubt|need|one|problem|charge|cost|judg|pressure|wrong|shame)(?:\w+ ){0,2}$|(?:neither|nor)\s+(?:\w+ ){0,1}$)/;
const PRE_NOT =
  /\b(?:not|isn't|aren't|never|n't) (?:a |an |your |the |into |about |for )?(?:(?!(?:believe|think|say|mean|claim|assume|know|want)\b)\w+ )?$/;
/** "… individuals, not couples" */
const AND_NOT = /(?:,|\bbut|\band) not (?:\w+ )?$/;
const PRE_NOT_FOR = /\b(?:not|isn't|aren't|never) (?:meant |suitable |intended )?for (?:\w+ )?$/;
const LEVEL_AFTER = /^[\s-]*(?:certified|certification|level \d|accredited|consultant)\b/;
/** A level is denied, not the method. */
const LEVEL_BEFORE =
  /(?:\bnot|n't) (?:a |an |yet |currently )?(?:fully )?(?:certified|accredited|level \d|board-certified)\s+(?:in |as an? )?$/;
const MODAL_AFTER =
  /^[\w\s]{0,12}\b(?:can|will|could|would|is (?:needed|necessary|required)|needed|necessary|required|experience (?:is )?(?:needed|necessary|required))\b/;
const LIMIT =
  /\b(?:(?:on|in) (?:the )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays?|evenings?|mornings?|afternoons?|summers?|winters?|january|february|august|december)\b|online\b|over (?:zoom|video|the phone|phone)\b|(?:via|by) (?:telehealth|phone|video|zoom|email|text)\b|in-? ?person\b|at (?:my|the|this) \w+ (?:office|location|site)\b|during\b|virtually\b|remotely\b|as a first\b|in (?:the|a) first session\b|with (?:everyone|every)\b)/;
const FOR = /\b(?:for|with|to|about|around|who|when|during|because of)\s+(?:\w+ ){0,2}$/;
/** "…, or for anyone who …": one more of those who are refused. */
const ALSO_FOR =
  /(?:,|\b(?:or|and)) (?:(?:or|and) )?(?:for (?:those|any\w+|people|clients|someone)|if)\b[^,]*$/;
/** A general word this far behind a negative is about something else (characters). */
const FAR = 60;

function covering(reading: Reading, place: number): DenialScope | undefined {
  if (reading.scopes.length === 0) return undefined;
  const around = reading.scopes.filter((scope) => place >= scope.from && place < scope.to);
  return around.findLast((scope) => scope.status === 'denied') ?? around[0];
}

const CONDITIONAL = /\b(?:unless|until|only if|without|except)\b/;

/** What a negative before the place says of it; `undefined` when it says nothing that decides. */
function byScope(
  reading: Reading,
  entry: NameEntry,
  place: Place,
  scope: DenialScope,
): Status | null | undefined {
  const { text } = reading;
  const before = text.slice(Math.max(0, place.from - 40), place.from);
  if (LEVEL_BEFORE.test(before)) return null;
  if (scope.status === 'weak')
    return LEVEL_AFTER.test(text.slice(place.to, place.to + 40)) ? null : undefined;
  const qualifiesAnother =
    entry.kind === 'issue' &&
    place.listStart === place.from &&
    place.previousEnd >= scope.from &&
    FOR.test(before) &&
    !ALSO_FOR.test(text.slice(Math.max(0, place.from - 80), place.from)) &&
    place.previousEnd > 0;
  const aside =
    entry.mode === 'weak' &&
    !scope.firm &&
    place.listStart >= place.from &&
    (place.previousEnd > scope.from || place.from - scope.from > FAR);
  if (qualifiesAnother || aside) return undefined;
  const voice = reading.voices.at(scope.from);
  if (!scope.firm && (voice === 'reader' || voice === 'general')) return undefined;
  return entry.kind !== 'practical' && LIMIT.test(text.slice(place.to, scope.to)) ? 'weak' : 'denied';
}

/** Whether what follows the name, or the list that it stands in, refuses it. */
function refusedAfter({ text }: Reading, { kind }: NameEntry, place: Place): Status | undefined {
  const after = text.slice(place.to, place.to + 120);
  const listAfter = text.slice(place.listEnd, place.listEnd + 120);
  const refused = POST_DENIAL.exec(listAfter);
  if (refused !== null)
    return LIMIT.test(listAfter.slice(refused[0].length, refused[0].length + 20)) ? 'weak' : 'denied';
  const service = kind !== 'issue';
  const holds =
    POST_SCOPE.test(after) ||
    POST_NO.test(after) ||
    POST_I_DO_NOT.test(after) ||
    (service && (POST_ENDED.test(after) || POST_SORRY.test(listAfter))) ||
    POST_AVOIDED.test(listAfter) ||
    POST_NOT_USED.test(listAfter);
  return holds ? 'denied' : undefined;
}

/** Whether what stands before the name, or before its list, refuses it. */
function refusedBefore(
  { text }: Reading,
  { kind }: NameEntry,
  place: Place,
  scoped: boolean,
): Status | undefined {
  const before = text.slice(Math.max(0, place.from - 40), place.from);
  if (AS_BEFORE.test(before) && REFUSED_BEFORE.test(text.slice(0, place.from))) return 'denied';
  if (kind === 'issue') return undefined;
  const listBefore = text.slice(Math.max(0, place.listStart - 40), place.listStart);
  const notFor = kind === 'population' ? PRE_NOT_FOR : PRE_NOT;
  const holds =
    PRE_NO.test(before) ||
    PRE_NO.test(listBefore) ||
    (scoped &&
      (notFor.test(before) || (AND_NOT.test(before) && before.lastIndexOf('(') <= before.lastIndexOf(')'))));
  if (!holds || MODAL_AFTER.test(text.slice(place.to, place.to + 120))) return undefined;
  return CONDITIONAL.test(text.slice(place.to)) ? 'weak' : 'denied';
}

/**
 * Whether the sentence denies a concept at a place: `stated` where a question is answered with yes, `weak` for a negative
 * that is no denial, `null` where only a level of training is denied, `undefined` where nothing negative bears on it.
 */
export function denialOf(reading: Reading, entry: NameEntry, place: Place): Status | null | undefined {
  const { first, last } = reading.negatives;
  const follows = last >= place.to;
  if (follows && POST_YES.test(reading.text.slice(place.to, place.to + 120))) return 'stated';
  const scope = covering(reading, place.from);
  const denied = scope === undefined ? undefined : byScope(reading, entry, place, scope);
  if (denied !== undefined) return denied;
  const refused =
    (follows ? refusedAfter(reading, entry, place) : undefined) ??
    (first < place.from ? refusedBefore(reading, entry, place, scope !== undefined) : undefined);
  return refused ?? (scope === undefined ? undefined : 'weak');
}
