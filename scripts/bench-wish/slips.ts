/** The shortest word that a slip is made in. */
const SHORTEST = 6;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One edit in each word of six letters or more: a letter lost, doubled, another one, or two that changed places. */
export function withSlips(text: string, random: () => number): string {
  return text.replace(/[A-Za-z]+/g, (word) => (word.length < SHORTEST ? word : slipped(word, random)));
}

function slipped(word: string, random: () => number): string {
  // The first letter of a word is hardly ever missed.
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [head, letter, next, tail] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  switch (Math.floor(random() * 4)) {
    case 0:
      return head + next + tail;
    case 1:
      return head + letter + letter + next + tail;
    case 2:
      return head + LETTERS.charAt(Math.floor(random() * LETTERS.length)) + next + tail;
    default:
      return head + next + letter + tail;
  }
}
