import { type Extractor, findAt, places } from './find.ts';

/** Wording of efforts to change orientation or gender: never support, whatever else the sentence says. */
const ORIENTATION =
  /\b(?:unwanted )?same[- ]sex attractions?\b|\bunwanted (?:homosexual\w*|desires|attractions?)\b|\bSSA\b|\bsexual wholeness\b|\bsafe-t\b|\bchange[- ]allowing\b|\breintegrative\b|\bex-gay\b|\breparative therapy\b|\bconversion therapy\b/gi;
const GENDER =
  /\bgender[- ]critical\b|\bbiological reality\b|\brapid[- ]onset gender dysphoria\b|\bdetransition\w*\b(?= (?:therapy|support|only))/g;
const AGAINST =
  /\b(?:survivors?|survived|harm\w*|recover\w*|against|oppose\w*|ban\w*|denounce\w*|condemn\w*|never|not|n't|trauma|victims?|reject\w*)\b|n't\b/;
const SECULAR =
  /\b(?:practice|work|approach|therapy|sessions?|office) (?:is|are|remains?|stays?) (?:\w+ )?(?:secular|non-?religious)\b/g;

/** Claims that a word in the vocabulary would hide: what denies affirming care or faith-based work without a negative. */
export const changeEfforts: Extractor = (reading) => {
  const opposed = (from: number) => AGAINST.test(reading.text.slice(Math.max(0, from - 60), from));
  return [
    ...places(reading, ORIENTATION)
      .filter(({ from }) => !opposed(from))
      .map(({ from, to }) => findAt(reading, 'lgbtq_affirming', 'denied', from, to)),
    ...places(reading, GENDER)
      .filter(({ from }) => !opposed(from))
      .map(({ from, to }) => findAt(reading, 'gender_affirming', 'denied', from, to)),
    ...places(reading, SECULAR).map(({ from, to }) => findAt(reading, 'christian', 'denied', from, to)),
  ];
};
