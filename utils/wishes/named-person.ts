import data from './data/ages.json' with { type: 'json' };
import told from './data/told.json' with { type: 'json' };
import type { Hit } from './hits.ts';
import { textOf } from './scope.ts';
import type { Word } from './words.ts';

const CALLED_KIN = [...new Set([...data.children, ...told.children, ...told.partner, ...told.near])].join(
  '|',
);

/** "Our four year old", "my youngest son": who somebody is. */
const WHO = new RegExp(
  `^(?:my|our|his|her|their) (?:\\w+ ){0,3}?(?:${CALLED_KIN}|year old|yr old|yo|friend|dog|cat)\\b`,
);
/** "Is 7", "just turned four", "is our eldest": said of nobody but a person. */
const IS_AGED =
  /^(?:is|just turned|turned|turns|will be) (?:only |just |now |nearly |almost )?(?:[1-9]|1\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?! (?:hours?|minutes?|miles?|weeks?|months?|times|%|percent|dollars|people|of|states?|plans?|to)\b)/;

/**
 * "Oscar, our four year old, bites", "Georgia is 7": a name with a capital that a plan or a state has too, of whom the
 * next words say who it is or how old.
 */
export function isPerson({ meaning, first, last }: Hit, words: readonly Word[]): boolean {
  const own = words[first];
  if (meaning.is !== 'concept' || last - first !== 1 || !/^[A-Z][a-z]+$/.test(own?.cased ?? '')) return false;
  if (!/^(?:plan|state|place|topic|comfort)$/.test(meaning.facet)) return false;
  const next = words[last];
  if (next === undefined || next.sentence !== own?.sentence) return false;
  const rest = textOf(words.slice(last, last + 6).filter(({ sentence }) => sentence === own.sentence));
  return next.joined ? IS_AGED.test(rest) : next.afterComma && WHO.test(rest);
}
