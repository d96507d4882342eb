import type { Reading } from '../status.ts';
import { abbreviations } from './abbreviations.ts';
import { ages } from './ages.ts';
import { availability } from './availability.ts';
import { changeEfforts } from './change-efforts.ts';
import type { Extractor, Find } from './find.ts';
import { formats } from './formats.ts';
import { IDENTITY_WORDS, identity } from './identity.ts';
import { insurance } from './insurance.ts';
import { languages } from './languages.ts';
import { length } from './length.ts';
import { licence } from './licence.ts';
import { money } from './money.ts';
import { plans } from './plans.ts';
import { setting } from './setting.ts';
import { years } from './years.ts';

/** Each extractor with words, one of which it needs: most sentences hold none, and looking is cheap. */
const EXTRACTORS: readonly (readonly [needs: RegExp, extractor: Extractor])[] = [
  [/\b(?:eft|art|mi|cft|mbt|tfp|se|pe|ta|ba|up|rlt|pact|space|sft)\b/, abbreviations],
  [/\bage|\d|adult|youngest|young as|\ball (?:stages|walks|phases)|life ?span|teen|under|older|minors/, ages],
  [
    /\bnew\b|full|closed|capacity|opening|availab|space|spot|slot|vacanc|wait|evening|night|weekend|saturday|sunday|daytime|during the day|weekday|booked|booking|accepting|taking/,
    availability,
  ],
  [
    /attraction|unwanted|\bssa\b|wholeness|safe-t|change[- ]allow|reintegrative|ex-gay|reparative|conversion|gender|biological|detransition|secular|religious/,
    changeEfforts,
  ],
  [
    /individual|couple|famil|group|marital|marriage|\bone[- ](?:to|on)\b|1:1|partner|relationship|child|adolescent|adult/,
    formats,
  ],
  [IDENTITY_WORDS, identity],
  [
    /insur|network|\bpay\b|private|cash|\bfee|panel|plan|receipt|statement|invoice|bill|claim|documentation|paperwork|reimburs|payer|managed care/,
    insurance,
  ],
  [/[a-z]/, languages],
  [/short|brief|\btime|single|session|long|open-ended|in-depth|ongoing/, length],
  [/[a-z]/, licence],
  [
    /[$£€]|dollar|pound|euro|free|compliment|\bno[- ](?:c|o|f)|charge|cash|hsa|fsa|health savings|venmo|paypal|zelle|che(?:ck|que)/,
    money,
  ],
  [
    /insur|network|plan|panel|aetna|cigna|blue|bcbs|medi|tricare|optum|united|kaiser|humana|\beap|accept|cover|\bnhs\b|oon/,
    plans,
  ],
  [/online|virtual|remote|video|tele|in[- ]?person|face[- ]to|in[- ]office|phone/, setting],
  [/year|yrs|decade/, years],
];

/** Everything that the extractors find in one sentence. `before` is the sentence before, in lower case. */
export function extract(reading: Reading, before: string): Find[] {
  return EXTRACTORS.flatMap(([needs, extractor]) =>
    needs.test(reading.text) ? extractor(reading, before) : [],
  );
}
