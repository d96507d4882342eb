import type { BadgeMark } from '../../utils/fit/badge-says.ts';
import { Mark } from '../marks/mark.tsx';
import { useText } from '../text.ts';

/** What the invented card says of four things that must be so, and of two that would be nice. */
const MUSTS: readonly BadgeMark[] = ['says', 'says', 'says', 'silent'];
const NICE: readonly BadgeMark[] = ['silent', 'says'];

/** A badge as it stands on a card: marks, those of the musts on their plate, and one fact with the price. */
export function SampleBadge({ price }: { price: string }) {
  const text = useText();
  const fact = `${text('badge_fact_ask_one')} · ${price}`;
  const words = (marks: readonly BadgeMark[]) => marks.map((kind) => text(`mark_${kind}`)).join(', ');
  const said = [`${fact}.`, text('badge_musts', words(MUSTS)), text('badge_nice', words(NICE))].join(' ');
  return (
    <p class="mini-badge">
      <span class="mini-marks" role="img" aria-label={said}>
        <span class="mini-plate">
          <Marks of={MUSTS} />
        </span>
        <Marks of={NICE} />
      </span>
      <strong aria-hidden="true">{fact}</strong>
    </p>
  );
}

function Marks({ of }: { of: readonly BadgeMark[] }) {
  return of.map((kind, at) => <Mark key={at} kind={kind} small />);
}
