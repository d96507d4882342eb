import type { LimitRule } from './rule.ts';

/** What is not taken here, and what is somebody else's. */
export const ELSEWHERE: readonly LimitRule[] = [
  {
    id: 'out-of-network-with',
    needs: ['network', 'oon'],
    bears: ['plan'],
    before:
      /$(?<=\b(?:out[- ]of[- ]network|oon)\b(?: (?!in[- ]network)[\w-]+){0,2}?(?: (?:with|for|to|on|from|by)\b|\s*:)(?:(?!\bin[- ]network)[^;])*)/,
    says: 'denied',
    example: ['As of June I am out of network with Aetna.', 'aetna'],
    counterexample: ['As of June I am in network with Aetna.', 'aetna'],
  },
  {
    id: 'plan-out-of-network',
    needs: ['network', 'oon'],
    bears: ['plan'],
    after:
      /^(?: [\w-]+){0,2}(?:\s(?:is|are)|\s*[:(-]|\s(?:as|on) an?|,? which (?:is|are)) ?(?:currently |now |only |considered |i am |we are |i'm )*(?:out[- ]of[- ]network|oon)\b/,
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
    needs: ['something', 'one', 'part', 'thing', 'among'],
    bears: ['offer', 'plan', 'topic'],
    after:
      /^[^.;:]{0,25}?\b(?:(?:is|are) (?:just |simply |really |currently )?(?:not|never)|isn't|aren't) (?:currently |presently |really )?(?:something|(?:one of|among) the (?:\w+ )?\w+|a (?:thing|plan|service)|one|part of what) (?:that )?(?:i|we) (?:\w+ )?(?:can|could|accept|take|offer|do|treat|provide|work|use|am|are|see|feel)\b|^[^.;:]{0,15}\b(?:is|are) one (?:\w+ )?(?:that )?(?:i|we) (?:cannot|can't|do not|don't|am not|no longer)\b/,
    says: 'denied',
    example: ['Aetna is just not something I can take.', 'aetna'],
    counterexample: ['Aetna is just the one plan I can take.', 'aetna'],
  },
  {
    id: 'what-i-do-not',
    needs: ['not', "don't", 'cannot', "can't", 'never', 'longer'],
    bears: ['offer', 'plan'],
    after:
      /^(?: [\w-]+)?,? (?:is|are) (?:[\w-]+ ){0,4}?(?:that |which |who |whom )?(?:i|we) (?:currently )?(?:do not|don't|cannot|can't|am not|are not|no longer|never)\b/,
    says: 'denied',
    example: ['Couples therapy is a service that I do not provide.', 'couples_general'],
    counterexample: ['Couples therapy is a service that I love to provide.', 'couples_general'],
  },
  {
    id: 'what-i-do-not-treat',
    needs: ['not', "don't", 'cannot', "can't", 'never', 'longer'],
    bears: ['topic'],
    after:
      /^(?: [\w-]+)?,? (?:is|are) (?:[\w-]+ ){0,4}?(?:that |which )?(?:i|we) (?:currently )?(?:do not|don't|cannot|can't|am not able to|no longer|never) (?:treat|work with|see|take on|speciali[sz]e)\b/,
    says: 'denied',
    example: ['Psychosis is a problem that I no longer treat.', 'psychosis'],
    counterexample: ['I treat psychosis, a problem that others do not treat.', 'psychosis'],
  },
  {
    id: 'look-elsewhere',
    needs: ['elsewhere', 'unable', 'else', 'cannot', "can't", 'not', 'another'],
    bears: ['offer', 'plan'],
    before:
      /^\W*(?:but |so |and )?(?:for|if you (?:need|want|are (?:looking for|seeking|on|with)|have|use|would like))\b[^;]*$/,
    after:
      /^[^.;]{0,30},? (?:please |you (?:will need to|should|may) )?(?:(?:look|go) elsewhere|(?:see|find|contact|call) (?:someone|somebody|a therapist) else|(?:see|find|contact|call) another|i (?:am|'m) (?:unable|not able|not the)|we are (?:unable|not able)|(?:i|we) (?:cannot|can't) (?:see|take|work|accept|help|offer))\b/,
    says: 'denied',
    example: ['For couples therapy, please look elsewhere.', 'couples_general'],
    counterexample: ['For couples therapy, please call.', 'couples_general'],
  },
  {
    id: 'colleague-for-it',
    needs: [
      'associate',
      'colleague',
      'supervisee',
      'intern',
      'partner',
      'clinicians',
      'colleagues',
      'associates',
      'refer',
      'point',
      'recommend',
      'suggest',
      'introduce',
      'connect',
    ],
    bears: ['offer', 'plan', 'topic'],
    before: /^\W*(?:for|if)\b[^;]*$/,
    after:
      /^[^.;]{0,40}, (?:i|we)(?:'ll| can| will| would| am| are)(?: [\w]+){0,3}? (?:refer|point|recommend|suggest|introduce|connect)\b|^[^.;]{0,25},\s*(?:please |ask |ask for |see |contact |call |try )*(?:my|our|another|one of (?:my|our)) (?:\w+ )?(?:associates?|colleagues?|supervisee|intern|clinicians|partner)\b/,
    says: 'weak',
    example: ['If you need Medicaid, my associate accepts it.', 'medicaid'],
    counterexample: ['If you need Medicaid, my practice accepts it.', 'medicaid'],
  },
  {
    id: 'colleagues-speak',
    needs: ['speaking', 'fluent', 'trained', 'certified', 'bilingual'],
    bears: ['offer'],
    after:
      /^[- ](?:speaking|fluent|trained|certified|informed) (?:\w+ )?(?:colleagues?|associates?|staff|clinicians|therapists|interpreters?|translators?|receptionist|team members?|interns?|assistants?)\b/,
    says: 'weak',
    example: ['I can name Spanish-speaking colleagues.', 'lang_es'],
    counterexample: ['I can help Spanish-speaking clients.', 'lang_es'],
  },
  {
    id: 'one-service-only',
    needs: ['only'],
    bears: ['plan'],
    after:
      /^(?: [\w-]+){0,2}?,? (?:but )?(?:only )?for (?:[\w-]+ ){0,2}(?:assessments?|testing|evaluations?|intakes?|medication(?: management)?|groups?|consultations?|couples?)(?: work| sessions)?(?: only)?\b(?=[^;]*\bonly\b|(?<=only)|$)/,
    clause: /\bonly\b/,
    says: 'weak',
    example: ['I accept Aetna for assessments only.', 'aetna'],
    counterexample: ['I accept Aetna for assessments too.', 'aetna'],
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
];
