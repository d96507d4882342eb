import { type Extractor, findAt, places } from './find.ts';

const COUNT_OF_YEARS = String.raw`(?:\d{1,2}\+?|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty(?:[- ]\w+)?|thirty(?:[- ]\w+)?|forty|several|many)`;
const LEAD =
  '(?:(?:over|more than|nearly|almost|approximately|about|around|at least) )?(?:the (?:past|last) )?';
const EXPERIENCE = new RegExp(
  `\\b${LEAD}${COUNT_OF_YEARS} ?(?:plus )?(?:years?|yrs|decades?)'?(?: plus)?(?: of)?(?: \\w+(?:[-/]\\w+)?){0,4}? (?:experience|practice|practicing|practising|work|counseling|therapist|helping|(?:being |as )an? (?:\\w+ ){0,3}(?:therapist|psychotherapist|psychologist|psychiatrist|counselor|clinician|social worker)|providing|working|treating|(?<=\\b(?:health|psychology|counsell?ing|therapy|helping|the|this|our|my) )field(?! of (?!psych|mental|counsel|social work|behav|therap)))\\b`,
  'g',
);
const LONG_PRACTICE = new RegExp(
  `\\b(?:for|in|over|of|than|nearly|practic\\w+) ${LEAD}${COUNT_OF_YEARS} ?(?:plus )?(?:years|yrs|decades?)\\b`,
  'g',
);
const PRACTICE =
  /\b(?:practic\w+|practis\w+|therap\w+|counsel\w+|psych\w+|clinic\w+|qualified|registered|licen[sc]ed|accredited|work(?:ed|ing)?|experience|help\w*|field|clients|patients|social worker|assist\w*|support\w*|serv\w+|families|individuals|s[ai]t with)\b/;
const OTHER_YEARS =
  /\b(?:stay|stays|spent|yoga|meditat\w+|as an? (?:teacher|yoga|hypnotist|nurse|lawyer|musician|pastor|coach)|married|sober|years old|age)\b/;

const SINCE =
  /\b(?:practicing|practising|licensed|therapist|therapy|counsel\w+|psycholog\w+|clinic\w+|field|this work|in (?:\w+ )?practice)(?: \w+){0,3} since (?:19|20)\d\d\b|^\W*since (?:19|20)\d\d\b(?=, (?:i|she|he|we)\b)|\b(?:has|have|been) (?:\w+ly )?(?:utili[sz]|provid|practi[cs]|serv|help|treat|support|counsel)\w*(?: [\w,&/+-]+){0,8} since (?:19|20)\d\d\b/g;

/** What was taught so long was not practised. */
const TEACHING = /\b(?:teaching|taught|lecturing|lectured)\b[^,;]{0,60}$/;

/** How many is not said. */
const UNCOUNTED = /\b(?:several|many)\b/;
/** Experience of something else. */
const OF_ANOTHER_FIELD =
  /^ in (?:the )?(?:\w+ )?(?:education|teaching|management|business|ministry|nursing|tech|technology|finance|law|marketing|human resources|corporate)\b/;

/** How long the clinician has practised. */
export const years: Extractor = (reading) => {
  const found = [
    ...places(reading, EXPERIENCE, 'year', 'yrs', 'decade'),
    ...places(reading, SINCE, 'since'),
    ...places(reading, LONG_PRACTICE, 'year', 'yrs', 'decade').filter(() => PRACTICE.test(reading.text)),
  ];
  return found
    .filter(({ from, to }) => {
      const before = reading.text.slice(Math.max(0, from - 40), from);
      return (
        !OTHER_YEARS.test(before) &&
        !TEACHING.test(reading.text.slice(Math.max(0, from - 70), from)) &&
        !/^ (?:old|of age|ago|as an? (?:teacher|yoga))/.test(reading.text.slice(to, to + 16))
      );
    })
    .map(({ from, to }) => {
      const vague =
        UNCOUNTED.test(reading.text.slice(from, to)) ||
        OF_ANOTHER_FIELD.test(reading.text.slice(to, to + 40));
      return findAt(reading, 'years', vague ? 'weak' : 'stated', from, to);
    });
};
