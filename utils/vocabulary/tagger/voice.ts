import { generalEnd } from './generalities.ts';
import { matchesOf } from './matches.ts';
import { SIGN } from './signs.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * Who a part of a sentence is about: the clinician's work, the clinician without naming work, the reader,
 * people in general, or nobody yet.
 */
type Voice = 'claim' | 'clinician' | 'reader' | 'general' | 'none';

interface Cue {
  at: number;
  voice: Voice;
}

const READER =
  /(?=you)(?<=\b(?:are|do|did|have|were|if|whether|when|while|maybe|perhaps|because|that|and|or|as|once|since) )you(?:'re|'ve|r)?\b|(?=you)(?<=^\W*|[,;:-] )you(?:'re|'ve|r)?\b(?!'ll (?:get|learn|receive)| will (?:get|learn|receive))|\b(?:you(?:'re|'ve)\b|you (?:are|may|might|feel|find|struggle|want|need|deserve|think|know|experience|don't|notice|keep|wish|long|can't|could be|have been|have)\b)|(?=your)(?<=\b(?:is|does|has) )your\b|\b(?:suffer(?:ing)? from\b(?=[^.]*\?)|(?=looking)(?<!\b(?:people|clients|patients|those|individuals|couples|parents|adults|teens|women|men|families|folks|professionals|anyone|someone) )\blooking for\b)|(?<=^\W*)(?:feeling|struggling|tired|overwhelmed|stuck|dealing|worried|need|want|looking|having(?! (?:finished|completed|trained|worked|studied|spent|been|done|seen|an? [\w -]{0,30}(?:approach|background|practice|training|perspective|experience))))\b/y;
const SUBJECT =
  /\b(?:(?:i|i'm|i've|i'll|i'd|im|there(?:'s| is| are)|you(?:'ll| will) (?:get|learn|receive)|we|we're|we've|(?<=\b(?:lights|with|for|(?<!come )to|call|contact) )me|my(?! (?:experience|belief|view|opinion) (?:is )?that\b)|our(?! (?:own |inner |closest |deepest |current |whole )?(?:lives|life|world|minds?|bod(?:y|ies)|selves|symptoms|pain|suffering|hearts?|thoughts|emotions|feelings|past|childhoods?|parents|reality|society|relationships|needs|fears|journeys?|stor(?:y|ies))\b)|she|he|dr\.?|her|his)\b|they (?:can |also |will |have )?(?:speciali[sz]e|work|offer|provide|help|use|treat|utili[sz]e|assist|support)\b|their (?:practice|approach|work|specialt\w+)\b)/y;
const WORK =
  /\b(?:speciali[sz]\w+|specialt(?:y|ies)\b|expertise\b|experienced?\b(?! that\b)|work(?:s|ed|ing)? (?:\w+ly )?(?:with|on|in|to)\b|work (?:is|centers)\b|help(?:s|ed|ing)?\b|treat(?:s|ed|ing|ments?)?\b|focus(?:es|ed|ing)?\b|passion\w*|support(?:s|ed|ing)?\b|assist(?:s|ed|ing)?\b|serv(?:e|es|ing|ed)\b|address(?:es|ing)?\b|interest(?:s|ed)?\b|dedicated\b|committed\b|counsel(?:s|ing|ling)?\b|guid(?:e|es|ing|ance)\b|provid(?:e|es|ed|ing)\b|offer(?:s|ed|ing)?\b|train(?:ed|ing) (?:in|to)\b|skilled\b|proficient\b|enjoy\b|love\b|clientele\b|includ(?:e|es|ed|ing)\b|solution (?:to|for)\b|(?:therapy|counseling|counselling|groups?|services|evaluations|coaching|help|relief) (?:for|around|with)\b|see(?:s|ing)? \w+|caseload\b|empower(?:s|ing)?\b|teach(?:es|ing)?\b|tackl\w+|overcom\w+|navigat\w+|welcom\w+|facilitat\w+|concentrat\w+)|(?<=\bmy )practice\b|\b(?:areas? of\b|concerns\b|homes? in on\b|practic(?:e|ing) (?:with|in)\b|lead(?:s|ing)?\b|run(?:s|ning)?\b|use(?:s|d)?\b|lean(?:s|ing)? on\b|(?:therapist|clinician|counsell?or|psychologist|psychotherapist|practice) for\b|(?:testing|assessments?) for\b|approach\b|style\b|integrat\w+|draw(?:s|ing)?\b|populations?\b|consult\w*|prescrib\w*|prefer\w*|favou?rite\b)|(?<=\b(?:i|we) )do\b|\b(?:walk(?:s|ed|ing)? (?:with|alongside)\b|accompan\w+|s[ai]t(?:s|ting)? with\b|accept(?:s|ing)?\b|clients? (?:with|who|focus|include|are)\b|comes? to (?:me|us) (?:for|with)\b|(?:seek|sought) (?:me|us) out (?:for|to help)\b|practice (?:\w+ ){0,2}(?:is )?for\b)/y;
/** The claim stands after what it names: "… is the centre of my practice". */
const AFTER =
  /\b(?:(?:are|is) (?:\w+ ){0,5}(?:my|our|her|his|their) (?:\w+ ){0,3}(?:practice|special\w+|focus|work|expertise|passions?|areas?|interests?|niche|wheelhouse|bread and butter|home turf|forte|calling)\b|makes? up (?:\w+ ){0,3}(?:my|our) (?:\w+ )?(?:week|practice|caseload|work|clients)\b|what (?:i|we) (?:do|treat|specialize|work with)\b|(?:is|are) (?:also )?(?:an )?areas? of (?:interest|focus|expertise)\b|everything (?:i|we) do\b|(?:are|is) (?:\w+ )?central to (?:my|our|her|his)\b|(?:challenges|issues|problems|concerns|troubles|difficulties) (?:that )?(?:i|we) (?:\w+ly |often |can |also )?(?:assist|help|work|treat|support|deal|see)\b|(?:i|we) (?:work with|treat|see|cover|do) (?:all|both|each|any)\b|(?<!\b(?:it|that|this|which) (?:is|are) )\b(?:welcome|welcomed|treated|seen)\b)/g;
const HELPED =
  /\b(?:(?:help|helps|helping|support|supporting|guide|guiding|assist|assisting|let|allow|allowing|teach|teaching|so|with|where|what|how)\s*$|(?:help|support|guide|assist)(?:s|ing)? you (?:if|when|as|while|whether) $)/;

/** Work that is nobody else's: it is claimed whatever was spoken of before. */
const OWN_WORK =
  /^(?:speciali[sz]|comes? to|seek|sought|experience (?:supporting|helping|treating|working with|counsell?ing)\b)/;
/** "Whether you are facing grief or burnout, I can help you through": what was the reader's trouble is taken up. */
const TAKEN_UP =
  /,\s*(?:then )?(?:i|we|she|he|(?:dr\.? )?(?!(?:therapy|psychotherapy|counsell?ing|treatment|coaching|medication|it|this|that|they|these|which)\b)[a-z]+)(?:'m| am|'re| are| is|'ll| will| can)?(?: here to| happy to| able to| available to)? (?:also )?(?:help|support|guide|assist|work)s? (?:you|people|clients|individuals|couples|with|to|address|navigate|manage|guide|support)\b/g;
const SUPPOSED = /^\W*(?:whether|if) /;
/** "Whether you are facing grief, I can help you find clarity": what is offered is not what the reader has. */
const WHATEVER_YOU = /^\W*whether you\b/;
const NAMED_AGAIN = /\b(?:this|these|those|it|them|both|through\W*$|(?:help|support)(?: you)?\W*$)/;

/** Where the clinician takes up what a sentence supposes of the reader. */
function takenUpIn(text: string): number[] {
  if (!SUPPOSED.test(text)) return [];
  const whatever = WHATEVER_YOU.test(text);
  return matchesOf(TAKEN_UP, text)
    .map((match) => match.index)
    .filter((at) => !whatever || NAMED_AGAIN.test(text.slice(at)));
}

/** What is said in passing of what the clinician works with: "anxiety that can feel …". */
const PASSING = /^(?:can|impact|(?:may|might|could) (?:also )?include)/;

/** The voice of each place in a sentence. */
export interface Voices {
  at(place: number): Voice;
  /** Whether the sentence names the clinician at all. */
  personal: boolean;
}

/** Where a cue ends that begins with a word at a place, or -1. */
type EndOf = (text: string, from: number, word: string) => number;

function endOf(pattern: RegExp): EndOf {
  return (text, from) => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
}

const CUES: readonly { needs: number; end: EndOf; voice: Voice }[] = [
  { needs: SIGN.subject, end: endOf(SUBJECT), voice: 'clinician' },
  { needs: SIGN.work, end: endOf(WORK), voice: 'claim' },
  { needs: SIGN.reader, end: endOf(READER), voice: 'reader' },
  { needs: SIGN.general, end: generalEnd, voice: 'general' },
];

function cuesOf(
  { needs, end, voice }: (typeof CUES)[number],
  text: string,
  words: readonly Token[],
  offset: number,
  cues: Cue[],
): void {
  let reached = 0;
  for (const { word, start } of words) {
    const at = start - offset;
    if ((word.signs & needs) === 0 || at < reached) continue;
    const to = end(text, at, word.text);
    if (to < 0) continue;
    reached = to;
    const helped =
      voice === 'reader' && text.startsWith('you', at) && HELPED.test(text.slice(Math.max(0, at - 24), at));
    if (!helped) cues.push({ at, voice });
  }
}

/** Every cue begins with a word, so that it is looked for only where a word of its sign stands. */
function cuesIn(text: string, words: readonly Token[], offset: number): Cue[] {
  const cues: Cue[] = [];
  for (const kind of CUES) cuesOf(kind, text, words, offset, cues);
  return cues.sort((a, b) => a.at - b.at);
}

/**
 * Reads who is spoken of, from left to right. `text` is a sentence in lower case, `words` are its words and `offset` is
 * what their places are counted from.
 */
export function readVoices(
  text: string,
  fragment: boolean,
  words: readonly Token[] = tokenize(text),
  offset = 0,
): Voices {
  const found = cuesIn(text, words, offset);
  const question = text.includes('?') && /\?["')\s]*$/.test(text);
  let state: Voice = question ? 'reader' : fragment ? 'claim' : 'none';
  const states: Cue[] = [];
  for (const cue of found) {
    if (question && cue.voice !== 'general') {
      if (/^(?:speciali|i specialize)/.test(text.slice(cue.at, cue.at + 9))) state = 'claim';
    } else if (cue.voice === 'claim') {
      const others = state === 'reader' || state === 'general';
      if (!others || OWN_WORK.test(text.slice(cue.at, cue.at + 30))) state = 'claim';
    } else if (
      cue.voice === 'general' &&
      state === 'claim' &&
      PASSING.test(text.slice(cue.at, cue.at + 20))
    ) {
      continue;
    } else if (cue.voice === 'clinician') {
      if (state === 'reader' || state === 'general' || state === 'none') state = 'clinician';
    } else {
      state = cue.voice;
    }
    states.push({ at: cue.at, voice: state });
  }
  let closing: number[] | undefined;
  const takenUp = takenUpIn(text);
  const initial: Voice = question ? 'reader' : fragment ? 'claim' : 'none';
  return {
    personal: found.some((cue) => cue.voice === 'clinician' || cue.voice === 'claim'),
    at(place) {
      const voice = states.findLast((cue) => cue.at <= place)?.voice ?? initial;
      if (!question && voice !== 'claim' && takenUp.some((at) => at > place && at - place < 160))
        return 'claim';
      if (voice === 'reader' || voice === 'claim' || question) return voice;
      closing ??= matchesOf(AFTER, text).map((match) => match.index);
      return closing.some((at) => at > place && at - place < 120) ? 'claim' : voice;
    },
  };
}
