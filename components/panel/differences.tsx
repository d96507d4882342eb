import type { FeeRange, FieldName } from '../../utils/listing/listing.ts';
import type { Difference, Said } from '../../utils/listing/merge.ts';
import { pageText } from '../page-text.ts';
import { type MessageKey, type Translate, useText } from '../text.ts';

/** What decides whether someone can go there at all, in this order; other differences are not pointed out. */
const SHOWN = [
  ['availability', 'differs_availability'],
  ['feeIndividual', 'differs_fee'],
  ['feeCouples', 'differs_fee_couples'],
  ['inPerson', 'differs_in_person'],
  ['online', 'differs_online'],
  ['acceptsInsurance', 'differs_insurance'],
  ['insurance', 'differs_plans'],
  ['city', 'differs_place'],
  ['region', 'differs_state'],
] as const satisfies readonly (readonly [FieldName, MessageKey])[];

const ANSWER_TEXTS = new Map<string, MessageKey>([
  ['yes', 'differs_yes'],
  ['no', 'differs_no'],
  ['accepting', 'differs_accepting'],
  ['waitlist', 'differs_waitlist'],
  ['closed', 'differs_closed'],
]);

/** Longer values are cut. In characters. */
const VALUE = 120;

/** One plain line for each thing on which the list and a therapist's own page do not agree. */
export function Differences({ differs }: { differs: readonly Difference[] }) {
  const text = useText();
  const lines = SHOWN.flatMap(([field, about]) => {
    const found = differs.find((one) => one.field === field);
    if (!found) return [];
    const [newer, older] = found.said;
    const line = newer.on === 'profile' ? 'differs_page_last' : 'differs_list_last';
    return [text(line, text(about), valueWords(older, text), valueWords(newer, text))];
  });
  if (lines.length === 0) return null;
  return (
    <ul class="differs">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function valueWords({ value, currency }: Said, text: Translate): string {
  const answer = typeof value === 'string' && ANSWER_TEXTS.get(value);
  if (answer) return text(answer);
  if (isFee(value)) return feeRangeWords(value, currency);
  const words = Array.isArray(value) ? value.join(', ') : String(value);
  const shown = pageText(words, VALUE);
  // A page's words run their own way inside our sentence: between two marks that keep them apart.
  return shown ? `\u2068${shown}\u2069` : text('differs_none');
}

function isFee(value: Said['value']): value is FeeRange {
  return Array.isArray(value) && typeof value[0] === 'number';
}

function feeRangeWords([low, high]: FeeRange, currency: string): string {
  const style = currency ? ({ style: 'currency', currency } as const) : {};
  const amount = new Intl.NumberFormat('en-US', {
    ...style,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return low === high ? amount.format(low) : `${amount.format(low)}–${amount.format(high)}`;
}
