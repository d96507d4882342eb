import type { ConceptHit, Hit } from './hits.ts';
import type { Stretch, Word } from './words.ts';

const LOST = /^(?:lost|lose|losing|buried|miss|grieving|mourning)$/;
const GONE = /^(?:died|passed|dies)$/;
/** What is lost in other ways: time, a job, a plan, a month. */
const NO_ONE =
  /^(?:i|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|xmas|easter|thanksgiving|hanukkah|eid|diwali|ramadan|god|jesus|england|america|english|medicaid|medicare|facebook|instagram|whatsapp)$/;
/** How it goes on after somebody who is lost: when, of what, or not at all. */
const WHEN =
  /^(?:in|on|at|to|last|this|when|two|three|four|five|six|seven|eight|ten|a|an|just|before|after|during|and|almost|nearly|suddenly|around|years?|months?|weeks?|so|too|every|terribly|badly|\d+)$/;

/** A name of somebody: in a capital, in a text that has small letters too, and nothing else that is known. */
function isSomebody(words: readonly Word[], at: number, known: readonly Stretch[]): boolean {
  const word = words[at];
  return (
    word?.joined === true &&
    /^[A-Z][a-z]+$/.test(word.cased) &&
    !NO_ONE.test(word.text) &&
    known.every(({ first, last }) => at < first || at >= last)
  );
}

/** "Lost Kev two winters ago", "since Maria died": somebody by name who is dead. */
export function lostNamesIn(words: readonly Word[], known: readonly Hit[]): ConceptHit[] {
  const named = known.filter(({ meaning }) => meaning.is === 'concept');
  return words.flatMap((word, at): ConceptHit[] => {
    const next = words[at + 2];
    const isLost =
      LOST.test(word.text) &&
      isSomebody(words, at + 1, named) &&
      (next?.joined !== true || WHEN.test(next.text));
    const isGone =
      GONE.test(words[at + 1]?.text ?? '') && words[at + 1]?.joined && isSomebody(words, at, named);
    if (!isLost && !isGone) return [];
    return [
      {
        meaning: { is: 'concept', facet: 'topic', concept: 'grief' },
        soft: false,
        weak: false,
        complaint: false,
        first: at,
        last: at + 2,
      },
    ];
  });
}
