import type { LimitRule } from './rule.ts';

/** Who speaks of an own title speaks of nobody else. */
const OF_ONESELF =
  /\b(?:i am|i'm|as an?) (?:an? |the )?(?:\w+ ){0,2}(?:associate|intern|trainee|psychiatrist|assistant|student)\b|^\W*(?:dr\.? )?[a-z]+(?: [a-z.'-]+){0,2}(?:, [a-z, .-]{2,20},?)? is an? (?:\w+ ){0,3}psychiatrist\b/;

/** What those do who work beside the clinician. */
export const COLLEAGUES: readonly LimitRule[] = [
  {
    id: 'colleague',
    needs:
      "associate associates associate's colleague colleagues colleague's student students supervisor supervisor's supervisee supervisees intern interns trainee trainees officemate officemates mate mates suitemate suitemates partner wife husband spouse psychiatrist prescriber clinicians therapists other another assistant manager coordinator staff receptionist desk biller".split(
        ' ',
      ),
    bears: ['anything'],
    before:
      /$(?<=(?:(?<!\b(?:with|alongside|am|as|like|and|i'm|by|for|i) )\b(?:my|our|an?|one of (?:my|our|the)|the|some of (?:my|our)|if you need [^,;]{1,30}, my|another|other) (?:[\w-]+ ){0,2}?(?:associates?|colleagues?|supervisees?|interns?|trainees?|office[- ]?mates?|suite[- ]?mates?|(?<=\b(?:my|our) (?:[\w-]+ )?)(?:supervisor|students?)|(?:business|practice|clinical) partner|wife|husband|spouse|clinicians|therapists|student therapists?|psychiatrist|prescriber|assistant|(?<=other )(?:therapist|clinician|provider|counsell?or)|(?:practice|office|billing|intake) (?:manager|coordinator|staff)|receptionist|front desk|biller)\b(?:'s)?(?! (?:and|&|or) (?:i|me|myself)\b| licen| level| degree| of mine and))[^;]*)/,
    unless: OF_ONESELF,
    says: 'weak',
    example: ['My associate works with teens.', 'age_teen'],
    counterexample: ['My associate and I work with teens.', 'age_teen'],
  },
  {
    id: 'colleague-who',
    needs:
      'associate associates colleague colleagues student students intern interns trainee trainees psychiatrist psychiatrists prescriber prescribers clinician clinicians therapist therapists provider providers dietitian dietitians dietician dieticians nutritionist nutritionists physician physicians doctor doctors coach coaches specialist specialists dr supervise'.split(
        ' ',
      ),
    also: ['who', 'that', 'supervise'],
    bears: ['anything'],
    before:
      /$(?<=(?:\b(?:with|to|know|supervise|have) (?:an?|the|several|some|many|other|great|trusted) (?:[\w-]+ ){0,2}(?:psychiatrists?|prescribers?|dieti(?:c|t)ians?|nutritionists?|physicians?|doctors?|coach(?:es)?|therapists?|clinicians?|colleagues?|providers?|specialists?),? (?:who|that)\b|\bwith dr\.? [\w.-]+,? who\b|\b(?:students?|trainees?|interns?|associates?|clinicians?|therapists?) (?:(?:that|whom|who) )?(?:i|we) supervise\b|\b(?:students?|trainees?|interns?|associates?|colleagues?|clinicians?|therapists?) (?:who|that) (?:(?:is|are) )?(?:work|train|practi[cs]e?|intern|study)(?:s|ing)? (?:with|under|for|alongside|beside) (?:me|us)\b)[^;]*)|(?:^|;)(?=[^;]*$)(?=([^;]*?\b(?:i|we) supervise\b))\1[^;]*\bwho\b/,
    unless: OF_ONESELF,
    says: 'weak',
    example: ['I share rooms with a dietitian who sees teens.', 'age_teen'],
    counterexample: ['I share rooms with a dietitian and see teens.', 'age_teen'],
  },
];

/** Those of them that go on in the next sentence, of her or him. */
export const OF_COLLEAGUES: ReadonlySet<string> = new Set(COLLEAGUES.map(({ id }) => id));
