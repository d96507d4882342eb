import { type Extractor, findAt, places } from './find.ts';

/** Wording of efforts to change orientation or gender: never support, whatever else the sentence says. */
const ORIENTATION =
  /\b(?:(?:unwanted )?same[- ]sex attractions?\b|unwanted (?:homosexual\w*|desires|attractions?)\b|SSA\b|sexual wholeness\b|safe-t\b|change[- ]allowing\b|reintegrative\b|ex-gay\b|reparative therapy\b|conversion therapy\b)/gi;
const GENDER =
  /\b(?:gender[- ]critical\b|biological reality\b|rapid[- ]onset gender dysphoria\b|detransition\w*\b(?= (?:therapy|support|only)))/g;
const REFERRED =
  /\brefer (?:same-sex|gay|lesbian|lgbt\w*|queer|trans\w*)\+? (?:\w+ )?(?:couples |clients |people |individuals |folks )?(?:to|out|on|elsewhere)\b/g;
const AGAINST =
  /\b(?:survivors?|survived|harm\w*|recover\w*|against|oppose\w*|ban\w*|denounce\w*|condemn\w*|never|not|n't|trauma|victims?|reject\w*)\b|n't\b/;
const AGAINST_AFTER =
  /^[^.;]{0,50}\b(?:harm\w*|never|not|n't|wrong|unethical|banned|discredited|dangerous)\b|^[^.;]{0,50}n't\b/;
const SECULAR =
  /\b(?:practice|work|approach|therapy|sessions?|office) (?:is|are|remains?|stays?) (?:\w+ )?(?:secular|non-?religious)\b/g;

/** Claims that a word in the vocabulary would hide: what denies affirming care or faith-based work without a negative. */
export const changeEfforts: Extractor = (reading) => {
  const opposed = (from: number, to: number) =>
    AGAINST.test(reading.text.slice(Math.max(0, from - 60), from)) ||
    AGAINST_AFTER.test(reading.text.slice(to));
  return [
    ...places(reading, ORIENTATION)
      .filter(({ from, to }) => !opposed(from, to))
      .map(({ from, to }) => findAt(reading, 'lgbtq_affirming', 'denied', from, to)),
    ...places(reading, GENDER)
      .filter(({ from, to }) => !opposed(from, to))
      .flatMap(({ from, to }) =>
        (['gender_affirming', 'lgbtq_affirming', 'gender'] as const).map((id) =>
          findAt(reading, id, 'denied', from, to),
        ),
      ),
    ...places(reading, REFERRED).map(({ from, to }) =>
      findAt(reading, 'lgbtq_affirming', 'denied', from, to),
    ),
    ...places(reading, SECULAR).map(({ from, to }) => findAt(reading, 'christian', 'denied', from, to)),
  ];
};
