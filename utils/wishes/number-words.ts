/** Figures in words, as one says a sum of money: the grammar of "a hundred and forty", "two twenty five", "ninety". */

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const ONE = `(?:${ONES.join('|')})`;
const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[ -]${ONE})?|${TEENS.join('|')})`;

/** The source of a pattern; "ten" and "twenty" alone are too little for a session, and may be of anything. */
export const NUMBER_WORDS = String.raw`(?:(?:(?:an? |${ONE}[ -])?hundred(?:[ -](?:and[ -])?${BELOW_HUNDRED})?|${ONE}[ -]${BELOW_HUNDRED}|(?:${TENS.slice(1).join('|')})(?:[ -]${ONE})?)\b)`;

/** The figure that number words stand for; `undefined` where there are other words among them. */
export function numberOf(text: string): number | undefined {
  let sum = 0;
  for (const word of text.split(/[ -]+/)) {
    const tens = TENS.indexOf(word) + 2;
    const teens = TEENS.indexOf(word) + 10;
    if (word === 'hundred') sum = (sum || 1) * 100;
    else if (ONES.includes(word)) sum += ONES.indexOf(word) + 1;
    // "One forty" is a hundred more.
    else if (tens > 1 || teens >= 10) sum = (sum < 10 ? sum * 100 : sum) + (tens > 1 ? tens * 10 : teens);
    else if (!/^(?:an?|and)$/.test(word)) return undefined;
  }
  return sum || undefined;
}
