import type { MentionRule, Named } from './claims/rule.ts';
import { MENTION_GATE } from './claims/rules.ts';
import type { Status } from './facts.ts';
import type { NameEntry } from './lexicon.ts';
import type { Place, Reading } from './reading.ts';

/** The status of a name with the rule that decided; `claim` where none had anything to say against it. */
export interface JudgedName {
  readonly status: Status | null;
  readonly rule: string;
}

const CLAIM: JudgedName = { status: 'stated', rule: 'claim' };

/** The rules that the words of a sentence call for, worked out once. */
function rulesFor(reading: Reading): readonly MentionRule[] {
  if (reading.calls === undefined) {
    let calls = 0;
    for (const { word } of reading.words) {
      word.calls ??= MENTION_GATE.of(word.text);
      calls |= word.calls;
    }
    reading.calls = calls;
  }
  return MENTION_GATE.called(reading.calls);
}

/** What a listing says of one concept at one place, and why: status `null` when the words name something else there. */
export function judgeName(reading: Reading, entry: NameEntry, place: Place): JudgedName {
  const { text } = reading;
  const named: Named = {
    reading,
    entry,
    place,
    before: text.slice(Math.max(0, place.from - 60), place.from),
    after: text.slice(place.to, place.to + 80),
    name: text.slice(place.from, place.to),
  };
  for (const rule of rulesFor(reading)) {
    const status = rule.says(named);
    if (status !== undefined) return { status, rule: rule.id };
  }
  return CLAIM;
}
