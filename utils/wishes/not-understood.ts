import type { Hit } from './hits.ts';
import type { Taken } from './types.ts';
import type { Word, Writing } from './words.ts';

interface TextStretch {
  start: number;
  end: number;
}

const ASKS_SOMETHING =
  /\b(?:need|needs|want|wants|prefer|preferred|looking for|someone who|somebody who|anyone who|must|has to|have to be|ideally|hopefully|would be (?:nice|great|good)|bonus|please|no|not|without|rather|who|seeking|hoping|would (?:like|love|help)|(?:id|wed|hed|shed|theyd) (?:like|love|prefer|want)|(?:they|therapist|someone|somebody) should|(?:where|somewhere|someplace) (?:i|we|he|she|they) (?:can|could)|(?:is|are) there|(?:can|could|does|do) (?:they|you|anyone|anybody|someone)|dont want|avoid|at least)\b/;
const SAYS_NOTHING =
  /^(?:(?=((?:(?:hi|hello|hey|hola|thanks?|thank you|please|pls|help|me|i|im|am|a|an|the|to|for|and|or|with|in|on|of|my|is|it|its|need|needs|want|wants|looking|look|find|finding|therapist|therapy|counselor|counseling|someone|somebody|anyone|who|some|just|really|so|that|this|maybe|also|be|can|could|would|like|get|new|here|see|there|do|does|takes?|prefer|preferred|if|possible|but|ideally|you|know|any|have|has|must|only|not|no|at|by|up|at|least|now|ok|okay|yes|well|um|uh|lol)){1,4}(?: |$)))\1)+$/;
const SHORT_MESSAGE = 12;

/** Words that ask for something of which no wish was made, each said plainly: vague words, and clauses that ask. */
export function notUnderstood(
  writing: Writing,
  hits: readonly Hit[],
  wishes: readonly Taken[],
): TextStretch[] {
  const { words } = writing;
  const free = ({ start, end }: TextStretch) =>
    wishes.every((wish) => wish.end <= start || wish.start >= end);
  const vague = hits
    .filter(({ meaning }) => meaning.is === 'vague')
    .map((hit) => ({ start: words[hit.first]?.start ?? 0, end: words[hit.last - 1]?.end ?? 0, hit }))
    .filter((one) => free(one) && isOfWish(one.hit, words))
    .map(({ start, end }) => ({ start, end }));
  const clauses = clausesOf(words)
    .filter((clause) => asksSomething(clause, words))
    .map(rangeOf);
  const open = clauses.filter(
    (one) => free(one) && vague.every(({ start, end }) => end <= one.start || start >= one.end),
  );
  const named = placesNamed(words).filter(
    (one) => free(one) && [...vague, ...open].every(({ start, end }) => end <= one.start || start >= one.end),
  );
  return [...vague, ...open, ...named].toSorted((a, b) => a.start - b.start);
}

function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [];
  for (const word of words) {
    const last = clauses.at(-1);
    if (last?.[0]?.clause === word.clause) last.push(word);
    else clauses.push([word]);
  }
  return clauses;
}

const rangeOf = (clause: readonly Word[]): TextStretch => ({
  start: clause[0]?.start ?? 0,
  end: clause.at(-1)?.end ?? 0,
});

/** In a short text every clause is a wish; in a story those that ask. */
function asksSomething(clause: readonly Word[], words: readonly Word[]): boolean {
  const text = clause.map((word) => word.text).join(' ');
  if (SAYS_NOTHING.test(text)) return false;
  return (
    (words.length <= SHORT_MESSAGE && !/\b(?:i|im|my|she|he)\b/.test(text)) ||
    ASKS_SOMETHING.test(text) ||
    isPlaceAlone(clause)
  );
}

const AT = /^(?:in|near|around|round|outside)$/;
/** "Within half an hour of Stroud". */
const AWAY = /\b(?:hour|hours|minutes?|mins?|miles?|drive|walk|distance|side|north|south|east|west|edge) of$/;
const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter|lent|ramadan|thanksgiving|hanukkah|english|spanish|god|jesus|heaven|hell|reddit|facebook|instagram|zoom|teams)$/;

/** "In Croydon", "near Ballarat": names after a word for where, that no table knows; no listing's facet holds them. */
function placesNamed(words: readonly Word[]): TextStretch[] {
  const isName = (word: Word | undefined): word is Word =>
    word !== undefined && /^[A-Z][a-z]{2,}$/.test(word.cased) && !NO_PLACE.test(word.text);
  return words.flatMap((word, at): TextStretch[] => {
    const back = words[at - 1];
    if (!isName(word) || !word.joined || back === undefined) return [];
    const two = `${words[at - 2]?.text ?? ''} ${back.text}`;
    if (!AT.test(back.text) && !AWAY.test(two)) return [];
    const next = words[at + 1];
    const last = isName(next) && next.joined ? next : word;
    return [{ start: word.start, end: last.end }];
  });
}

/** As many words has the name of a part of a town. */
const MOST_PLACE_WORDS = 4;
const OF_PLACE =
  /^(?:in|near|around|round|outside|by|or|and|of|the|north|south|east|west|northside|southside|side|area|downtown|greater)$/;

/** "Kiel", "Edmonton north side", "or Walthamstow": a clause of nothing but a name that no table knows says where. */
function isPlaceAlone(clause: readonly Word[]): boolean {
  const names = clause.filter(({ cased }) => /^[A-Z][a-z]{2,}/.test(cased));
  const [first] = clause;
  return (
    clause.length <= MOST_PLACE_WORDS &&
    names.length > 0 &&
    (first?.afterComma === true || /^(?:in|near|around|round|outside)$/.test(first?.text ?? '')) &&
    clause.every((word) => names.includes(word) || OF_PLACE.test(word.text))
  );
}

/** A vague word in a story about something else is no wish. */
function isOfWish({ first, last }: Hit, words: readonly Word[]): boolean {
  const clause = words.filter((word) => word.clause === words[first]?.clause);
  const text = clause.map((word) => word.text).join(' ');
  return (
    clause.length <= last - first + 3 ||
    ASKS_SOMETHING.test(text) ||
    /\b(?:therapist|counselor|find|get|who|some|good|recommend)\b/.test(text)
  );
}
