import type { LimitRule } from './rule.ts';

/** What is not taken here, and what is somebody else's. */
export const ELSEWHERE: readonly LimitRule[] = [
  {
    id: 'out-of-network-with',
    needs: ['network', 'oon'],
    bears: ['plan'],
    before:
      /\b(?:out[- ]of[- ]network|oon)\b(?: (?!in[- ]network)[\w-]+){0,2}? (?:with|for|to|on|from|by)\b(?![^;]*\bin[- ]network)[^;]*$/,
    says: 'denied',
    example: ['As of June I am out of network with Aetna.', 'aetna'],
    counterexample: ['As of June I am in network with Aetna.', 'aetna'],
  },
  {
    id: 'plan-out-of-network',
    needs: ['network', 'oon'],
    bears: ['plan'],
    after:
      /^(?: [\w-]+){0,2}(?:\s(?:is|are)|\s*[:(-]|\s(?:as|on) an?|,? which (?:is|are)) ?(?:currently |now |only |considered )*(?:out[- ]of[- ]network|oon)\b/,
    says: 'denied',
    example: ['Aetna is currently out of network.', 'aetna'],
    counterexample: ['Aetna is currently in network.', 'aetna'],
  },
  {
    id: 'not-among',
    needs: ['not', "isn't", "aren't", 'excluded', 'excluding', 'exception', 'neither'],
    bears: ['plan', 'state'],
    after:
      /^[^.;:]{0,25}?\b(?:is|are|was) ?(?:unfortunately |currently |sadly )?(?:not|n't) (?:currently |yet )?(?:one (?:of|that)|among|something|part|on|included|covered|in|a (?:plan|state|place)|available|where|possible|an option|accepted)\b|^[^.;:]{0,20}\b(?:isn't|aren't) (?:one (?:of|that)|among|something|part|on|included|covered|in|a (?:plan|state|place)|an option)\b|^[^.;:]{0,15}\b(?:excluded|is the exception)\b/,
    says: 'denied',
    example: ['I am licensed in most states, though California is not among them.', 'state_ca'],
    counterexample: ['I am licensed in many states, and California is among them.', 'state_ca'],
  },
  {
    id: 'not-something',
    needs: ['something', 'one', 'part', 'thing'],
    bears: ['offer', 'plan', 'topic'],
    after:
      /^[^.;:]{0,25}?\b(?:(?:is|are) (?:just |simply |really |currently )?(?:not|never)|isn't|aren't) (?:currently |presently |really )?(?:something|one of the (?:\w+ )?|a thing|one|part of what|among the (?:\w+ )?)(?:that )?(?:i|we) (?:\w+ )?(?:can|could|accept|take|offer|do|treat|provide|work|use|am|are|see|feel)\b|^[^.;:]{0,15}\b(?:is|are) one (?:\w+ )?(?:that )?(?:i|we) (?:cannot|can't|do not|don't|am not|no longer)\b/,
    says: 'denied',
    example: ['Medicaid is not something I can accept.', 'medicaid'],
    counterexample: ['Medicaid is something I can accept.', 'medicaid'],
  },
  {
    id: 'label-sorry',
    needs: ['sorry', 'opted', 'unfortunately', 'regret', 'cannot', "can't"],
    bears: ['plan', 'offer'],
    after:
      /^(?: [\w-]+){0,2}\s*[:-]\s*[^;.]{0,30}\b(?:opted out|sorry|unfortunately not|regret|(?:i|we) (?:cannot|can't|am not able))\b/,
    says: 'denied',
    example: ['Medicare clients: I am sorry, I have opted out.', 'medicare'],
    counterexample: ['Medicare clients: I am glad to see you.', 'medicare'],
  },
  {
    id: 'colleague',
    needs: [
      'associate',
      'colleague',
      'colleagues',
      'supervisee',
      'supervisees',
      'intern',
      'interns',
      'trainee',
      'trainees',
      'officemate',
      'mate',
      'partner',
      'wife',
      'husband',
      'spouse',
      'another',
      'other',
      'psychiatrist',
      'prescriber',
      'clinicians',
      'therapists',
      'assistant',
      'student',
      'students',
    ],
    bears: ['anything'],
    before:
      /(?<!\b(?:with|alongside|am|as|like|and|i'm|by|for|i) )\b(?:my|our|an?|one of (?:my|our|the)|the|some of (?:my|our)|if you need [^,;]{1,30}, my|another|other) (?:[\w-]+ ){0,2}?(?:associates?|colleagues?|supervisees?|interns?|trainees?|office[- ]?mates?|suite[- ]?mates?|(?:business|practice|clinical) partner|wife|husband|spouse|clinicians|therapists|student therapists?|psychiatrist|prescriber|assistant|(?<=another )(?:therapist|clinician|provider|counsell?or))\b(?! (?:and|&|or) (?:i|me|myself)\b| licen| level| degree| of mine and)[^;]*$/,
    unless:
      /\b(?:i am|i'm|as an?) (?:an? |the )?(?:\w+ ){0,2}(?:associate|intern|trainee|psychiatrist|assistant|student)\b/,
    says: 'weak',
    example: ['My colleague Ines Alder speaks Spanish.', 'lang_es'],
    counterexample: ['My colleague and I speak Spanish.', 'lang_es'],
  },
];
