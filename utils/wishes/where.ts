import { conceptsOf } from '../vocabulary/concepts/concepts.ts';
import type { IdOf } from '../vocabulary/concepts/kinds.ts';
import towns from './data/towns.json' with { type: 'json' };
import type { Hit } from './hits.ts';
import { before } from './scope.ts';
import type { Stretch, Word } from './words.ts';

const CODES = new Map(conceptsOf('state').map(({ id }) => [id.slice('state_'.length).toUpperCase(), id]));
const NO_CODE = new Set('MS MD MA PA DO VA ME OK OR IN HI LA DE AL CO ID OH MO'.split(' '));
/** Letters of states that are no English word in small letters. */
const LOWER = new Set(
  'tx ny nj fl az nc sc tn ky wi mn nv nm ut wv ct nh vt ri ca wa ga il ks ia nd sd mt wy ak'.split(' '),
);
const TOWNS = new Set(towns.map((town) => town.toLowerCase()));

function isKnownTown(words: readonly Word[], at: number): boolean {
  const [two = '', one = ''] = words.slice(Math.max(0, at - 2), at).map(({ text }) => text);
  return TOWNS.has(one) || TOWNS.has(two) || TOWNS.has(`${two} ${one}`);
}

const PERSON =
  /^(?:my|her|his|our|named|sister|friend|daughter|mom|wife|aunt|cousin|grandma|niece|little|miss|and|im|called)$/;

/** Whether the name of a state stands for the state, and not for a person, a country or a lake. */
export function isState(hit: Hit, words: readonly Word[]): boolean {
  const back = words[hit.first - 1];
  const next = words[hit.last];
  if (back && words[hit.first]?.joined && PERSON.test(back.text)) return false;
  if (isElsewhere(hit, words)) return false;
  if (
    next?.joined &&
    /^(?:says|said|is|and|who|was|university|street|ave|avenue|tech|city|okeeffe|woolf)$/.test(next.text) &&
    PERSON.test(back?.text ?? '')
  )
    return false;
  return !(next?.joined && /^(?:street|ave|avenue|city|university|county|beach)$/.test(next.text));
}

/** "I'm OK", "She's in". */
const BEFORE_STATE_LETTERS = /^(?:im|hes|shes|its|were|theyre|youre|thats|is|are|was|all|am)$/;

/** States by their letters, in capitals: after a town, or after "in"; letters that are words too only there. */
export function statesByCode(
  words: readonly Word[],
): { first: number; last: number; concept: IdOf<'state'> }[] {
  return words.flatMap((word, at) => {
    const back = words[at - 1];
    const small = LOWER.has(word.text) && (/^(?:in|near)$/.test(back?.text ?? '') || isKnownTown(words, at));
    const concept = CODES.get(word.cased) ?? (small ? CODES.get(word.text.toUpperCase()) : undefined);
    if (small && concept && word.cased === word.text && !isElsewhere({ first: at, last: at + 1 }, words))
      return [{ first: at, last: at + 1, concept }];
    const beforeThat = words[at - 2];
    if (!concept || word.end - word.start !== 2) return [];
    const town =
      back !== undefined && /^[A-Z][a-z]/.test(back.cased) && !BEFORE_STATE_LETTERS.test(back.text) && at > 1;
    const place =
      town ||
      (back !== undefined &&
        /^[A-Z][a-z]/.test(back.cased) &&
        !BEFORE_STATE_LETTERS.test(back.text) &&
        words.length < 12);
    const known = isKnownTown(words, at);
    const inside = back !== undefined && /^(?:in|near|around|outside|of|to|from)$/.test(back.text);
    const shouted =
      beforeThat !== undefined &&
      beforeThat.cased === beforeThat.cased.toUpperCase() &&
      beforeThat.cased.length > 3;
    if (shouted || isElsewhere({ first: at, last: at + 1 }, words)) return [];
    if (word.cased === 'VA' && ((!place && !inside) || back?.text === 'the')) return [];
    if (word.cased === 'GA' && !place && !known && isMeeting(words[at + 1])) return [];
    const sure = place || inside || known;
    return sure || (!NO_CODE.has(word.cased) && (at === 0 || !word.joined))
      ? [{ first: at, last: at + 1, concept }]
      : [];
  });
}

/** "GA was all old boys", "one GA meeting": those who gamble no more. */
const isMeeting = (next: Word | undefined): boolean =>
  next?.joined === true &&
  /^(?:meetings?|groups?|was|is|didnt|wasnt|isnt|person|people|sponsor|lot|crowd)$/.test(next.text);

/** Towns that are words, names of people or states too: only after "in" or "near", or before a state. */
const TOWNS_THAT_ARE_WORDS =
  /^(?:mobile|bend|cork|concord|kent|jackson|madison|columbia|orange|independence|salem|lincoln|warren|hampton|corona|clinton|allen|aurora|surprise|vista|lawrence|lancaster|mesa|reading|buffalo|lexington|augusta|erie|eureka|flint|monroe|charlotte|savannah|dallas|austin|phoenix|boulder|paris|victoria|hamilton|cambridge|providence|burlington|wellington|perth|athens|naples|frederick|boone|olympia|queens|columbus|glendale|princeton|elgin|tyler|hartford|gilbert|chandler|henderson|norman|montgomery|macon|irving|garland|arlington|jacksonville|sydney|geneva|bath|marin|dc|dmv)$/;

/** "My brother lives in Ohio", "we moved from Texas": where somebody is, or was, who does not come there. */
function isElsewhere(hit: Stretch, words: readonly Word[]): boolean {
  return OF_OTHERS_PLACE.test(before(words, hit, 7).join(' '));
}

const OF_OTHERS_PLACE =
  /\b(?:(?:brothers?|sisters?|parents|kids|children|son|daughter|mom|mother|mum|dad|father|ex|family|friends?|he|she|hes|shes|they|theyre|mine|therapist|counselor) (?:\w+ )?(?:live|lives|living|lived|is|are|was|were|moved|back|up|down|out|stayed|over)(?: \w+)? (?:in|to)|(?:shes|hes|theyre|theyd) in|(?:is|are|was|were|hes|shes|theyre|comes|came) from|shaped like|(?:mov(?:e|ed|es|ing)|came|come|relocat(?:ed|ing)|transferr(?:ed|ing)|pcs(?:ing|ed)?|back|train|bus|commute|drive) (?:\w+ )?(?:here )?from|(?:grew up|raised|born|used to live|lived|deployed|school|college) in(?: (?:rural|upstate|northern|southern|eastern|western|small town|suburban|downtown))?)$/;

export function isTown(hit: Hit, words: readonly Word[]): boolean {
  const name = words.slice(hit.first, hit.last);
  const only = name[0];
  const back = words[hit.first - 1]?.text ?? '';
  if (!only) return false;
  if (/^(?:from|my|her|his|university|named)$/.test(back) || isElsewhere(hit, words)) return false;
  if (name.length > 1 || !TOWNS_THAT_ARE_WORDS.test(only.text)) return true;
  if (!/^[A-Z]/.test(only.cased)) return false;
  return (
    /^(?:in|near|around|outside|of|to|by)$/.test(back) ||
    /^[A-Z]{2}$/.test(words[hit.last]?.cased ?? '') ||
    (!only.joined && words[hit.last]?.joined !== true)
  );
}
