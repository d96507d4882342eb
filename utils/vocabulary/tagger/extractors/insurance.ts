import { type Extractor, type Find, findAt, places } from './find.ts';
import { plansIn } from './plans.ts';

const INSURANCE =
  '(?:insurances?|insurance (?:plans?|panels?|companies|carriers|benefits)|insurance-based|panels|health plans?|third[- ]party (?:payers?|payment|insurance)|managed care|payers?|(?:health |medical )?insurers|(?:most|many|several|all|major|some|other)(?: of the)?(?: major)? plans)';
const REFUSED = new RegExp(
  `\\b(?:not|\\w+n't|no longer|cannot|dont|unable to|stopped|never) (?:\\w+ ){0,3}?(?:accept|tak|bill|participat|contract|panel|work|deal|in[- ]network|on|part|enroll|fil)\\w*(?: directly)?(?: (?:in|with|on|of|for|to))?((?: [\\w&'-]+){0,4}?) ${INSURANCE}\\b(?: per se| at this time)?(?:; self-pay only)?`,
  'g',
);
const NONE =
  /\b(?:(?:not in[- ]network with any|not (?:currently )?(?:on|in|a part of|part of|paneled (?:with|on)) any (?:insurance|panel|network)\w*)\b|no insurance\b(?: accepted| of any kind)?(?! (?:needed|required|hassles?|paperwork|compan|is needed))|insurance (?:is )?not accepted\b|(?:don't|do not) (?:deal|work) with insurance\b|insurance\b[^.;]{0,12}\b(?:isn't|is not) (?:accepted|taken)\b|insurance-free\b|left (?:all|my) (?:the )?insurance (?:panels|networks)\b|insurance(?: accepted)?: ?(?:none|no|not accepted)\b|insurance\?["' ]*(?:no\b|not\b|i (?:do not|don't))|take (?:anything|any insurance)\?["' ]*(?:also )?no\b)/g;
const PRIVATE =
  /\b(?:out[- ]of[- ]network (?:provider|practice|practitioner|therapist|clinician|(?:with|for|to) (?:all|every|any))(?: \w+){0,2}|(?:am|is|are|i'm) (?:an? )?out[- ]of[- ]network\b|(?:self|private)[- ]?pay (?:only|practice|basis|clients? only)\b|only (?:\w+ ){0,2}(?:self|private)[- ]?pay(?: clients?| patients?)?\b|cash[- ](?:only|based|pay only|practice)\b|fee[- ]for[- ]service(?: practice| only)?\b|out[- ]of[- ]network only\b|purely private\b|(?:everyone|everybody|all clients|the rest)(?: \w+)? (?:is|are) (?:self|private)[- ]?pay\b|(?:fully|entirely|strictly|exclusively|completely) (?:self|private)[- ]?pay\b|(?:self|private)[- ]?pay\b(?=\s*(?:\.|$)))/g;
const ACCEPTED = new RegExp(
  `\\bin[- ]network (?:with|for|provider)\\b(?: [\\w&]+){0,2}|\\b(?:accept|take|bill|work with|(?<!\\b(?:receipts?|invoices?|(?:super)?bills?|statements?|you|you can|you may|clients)\\W+(?:to )?)submit to|panel(?:l)?ed with|credentialed with|participate with)(?:s|ing|ed)? ((?:[\\w&'-]+,? ){0,4}?)${INSURANCE}\\b|\\b${INSURANCE} (?:is |are )?(?:accepted|welcome|taken)\\b|\\bcovered by (?:your |most |many )?(?:health )?insurance\\b|\\b(?:most|many|major|all major) (?:insurance )?(?:plans|insurances?) accepted\\b|\\bon (?:several|many|most|some|a few|various) (?:insurance )?panels\\b|\\bbulk[- ]billing (?:is )?(?:available|offered)\\b|\\b(?:i|we) bulk[- ]bill\\b|\\bpanell?ed with (?:several|many|most|some|all|various) (?:\\w+ )?plans\\b|\\byou(?:'ll| will) only pay for any amount not covered by your insurance\\b`,
  'g',
);
const EXCEPT = /\b(?:except(?:ion|ing)?|other than|besides|aside from|apart from|unless)\b/;
const ONE_SERVICE =
  /\b(?:coaching|this method|this service|testing|evaluations?|assessments?|hypnosis|intensives?|couples (?:therapy|counseling)|letters|rrt|workshops?|groups?)\b[^.;]{0,40}$/;
const UNCOVERED =
  /\b(?:(?:is|are) (?:not|n't) (?:\w+ )?covered by (?:\w+ )?insurance\b|(?:isn't|aren't) covered by (?:\w+ )?insurance\b)/g;
const PLANS_COVER =
  /\b(?:(?:most|many|some) (?:\w+ ){0,3}plans? (?:will )?(?:cover|reimburse)\w*(?: \w+){0,2}|if you (?:prefer|want|wish|need) to use (?:your )?insurance\b|direct billing\b)/g;
const RECEIPT =
  /\b(?:receipts? for (?:everyone|all|other|the rest)\w*(?: else)?\b|(?:receipts?|statements?|invoices?|superbills?|super bills?|documentation|paperwork|claims?)\b[^.;]{0,50}\b(?:insur\w+|reimburs\w+|submit\w*|carrier|plan)\b|(?:i'll|i will|i can|i|we|happy to) (?:\w+ )?(?:give|provide|issue|offer|send|supply) (?:you )?(?:with )?(?:a |an |monthly )?(?:itemi[sz]ed )?(?:receipts?|statements?|invoices?)\b|(?:file|submit|apply|seek|request)\w* (?:\w+ ){0,4}(?:out[- ]of[- ]network|reimbursement)(?: \w+){0,2}|out[- ]of[- ]network (?:\w+ )?(?:benefits|reimbursement|claims|coverage)\b)/g;

function denied(reading: Parameters<Extractor>[0], from: number): boolean {
  return reading.scopes.some((scope) => from >= scope.from && from < scope.to);
}

/** Whether insurance is taken, refused, or only helped with. */
export const insurance: Extractor = (reading) => {
  const finds: Find[] = [];
  const none = (from: number, to: number) => {
    finds.push(
      findAt(reading, 'ins_none', 'stated', from, to),
      findAt(reading, 'ins_yes', 'denied', from, to),
    );
  };
  for (const { from, to, match } of places(reading, REFUSED)) {
    const named = plansIn(reading.sentence.cased.slice(from, to)).length > 0;
    if (
      named ||
      /\b(?:all|every|only|your specific|some|certain|most|hmo|ppo|new|additional|more|further)\b/.test(
        match[1] ?? '',
      )
    )
      continue;
    if (EXCEPT.test(reading.text.slice(to, to + 60))) {
      finds.push(findAt(reading, 'ins_none', 'weak', from, to));
      if (plansIn(reading.sentence.cased.slice(to)).length > 0)
        finds.push(findAt(reading, 'ins_yes', 'stated', from, reading.text.trimEnd().length));
      continue;
    }
    none(from, to);
  }
  for (const { from, to } of places(reading, NONE)) none(from, to);
  const refused = finds.some((find) => find.id === 'ins_yes');
  for (const { from, to, match } of places(reading, PRIVATE)) {
    if (reading.voices.at(from) === 'reader' || (denied(reading, from) && !refused)) continue;
    const plain = /^(?:self|private)[- ]?pay$/.test(match[0]) && !reading.sentence.fragment;
    finds.push(findAt(reading, 'ins_none', plain ? 'weak' : 'stated', from, to));
  }
  for (const { from, to } of places(reading, ACCEPTED)) {
    if (refused || (denied(reading, from) && !/not covered by your/.test(reading.text))) continue;
    if (
      reading.qualified.some(
        (each) => /^(?:past|team|referral)$/.test(each.qualifier) && from >= each.from && from < each.to,
      )
    )
      continue;
    const oneService = ONE_SERVICE.test(reading.text.slice(Math.max(0, from - 60), from));
    const before = reading.text.slice(Math.max(0, from - 12), from);
    if (/\b(?:not|n't) (?:\w+ )?$/.test(before)) continue;
    finds.push(
      findAt(
        reading,
        'ins_yes',
        oneService || (reading.voices.at(from) === 'reader' && !/pay for any/.test(reading.text))
          ? 'weak'
          : 'stated',
        from,
        to,
      ),
    );
  }
  for (const { from, to } of places(reading, UNCOVERED))
    finds.push(findAt(reading, 'ins_none', 'weak', from, to));
  for (const { from, to } of places(reading, PLANS_COVER)) {
    if (!denied(reading, from)) finds.push(findAt(reading, 'ins_yes', 'weak', from, to));
  }
  for (const { from, to } of places(reading, RECEIPT)) {
    const refusedReceipt =
      /\b(?:do not|don't|cannot|can't|no longer|not able to|unable to) (?:\w+ ){0,2}$/.test(
        reading.text.slice(Math.max(0, from - 40), from),
      );
    finds.push(findAt(reading, 'superbill', refusedReceipt ? 'denied' : 'stated', from, to));
  }
  return finds;
};
