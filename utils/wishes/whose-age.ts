import data from './data/ages.json' with { type: 'json' };
import told from './data/told.json' with { type: 'json' };
import type { Word } from './words.ts';

/** Words for a child of whatever age, and for those who are old. */
export const CHILDREN: ReadonlySet<string> = new Set(data.children);
export const ELDERS: ReadonlySet<string> = new Set(data.elders);
const PEOPLE: ReadonlySet<string> = new Set([
  ...data.children,
  ...data.elders,
  ...told.partner,
  ...told.near,
  ...told.far,
  ...told.children,
]);
/** "Boys, five of them" may be how many. */
const MANY = /^(?:kids|children|boys|girls|kid|child)$/;

/** "My daughter, fifteen, won't eat": an age in words right after a word for a child. */
export const isBesideChild = (words: readonly Word[], at: number): boolean =>
  words[at]?.afterComma === true &&
  words[at + 1]?.joined !== true &&
  CHILDREN.has(words[at - 1]?.text ?? '') &&
  !MANY.test(words[at - 1]?.text ?? '');

/** "In front of 27 nine year olds", "a room full of six year olds": many, of whom none comes. */
export const isOfMany = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 3).some(({ text }) => text === 'olds') &&
  /(?:^| )(?:\d{2,}|twenty|thirty|(?:class|room|full|bunch|pack|lot|teach|taught|coach) ?(?:of|full of|to)?)$/.test(
    words
      .slice(Math.max(0, at - 3), at)
      .map(({ text }) => text)
      .join(' '),
  );

/** "My phone is three years old": the age of a thing. A name, in capitals, is somebody's. */
export function isOfThing(words: readonly Word[], at: number): boolean {
  const [owner, thing, verb] = words.slice(Math.max(0, at - 3), at);
  if (owner === undefined || thing === undefined || verb?.text !== 'is') return false;
  return (
    /^(?:my|our|the|his|her)$/.test(owner.text) &&
    !/^[A-Z]/.test(thing.cased) &&
    !PEOPLE.has(thing.text) &&
    !PEOPLE.has(thing.single)
  );
}

const AGE_VERBS = /^(?:tiene|tengo|cumplio|ist|bin|wird|ai|a)$/;
const OWNED = /^(?:de|von)$/;
/** What goes on after an age in other languages: no noun that could be counted. */
const FOREIGN_ON =
  /^(?:y|e|que|q|pero|no|se|con|en|ya|esta|no|und|aber|der|die|das|geht|hat|isst|kann|will|et|qui|mais|ne|elle|il|est)$/;

/** "Mi hija de 14 se corta", "tiene 71 y no sale", "sie ist 14 und ritzt sich": an age without its years. */
export function isForeignAge(words: readonly Word[], at: number): boolean {
  const [owner, verb, figure, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (figure?.foreign !== true || !figure.joined || verb === undefined) return false;
  if (next?.joined && !FOREIGN_ON.test(next.text)) return false;
  return AGE_VERBS.test(verb.text) || (OWNED.test(verb.text) && CHILDREN.has(owner?.single ?? ''));
}
